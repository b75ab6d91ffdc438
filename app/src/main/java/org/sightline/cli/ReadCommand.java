// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Given;
import org.sightline.reader.StoryReader;
import org.sightline.reading.Reading;
import org.sightline.screen.Screener;
import org.sightline.service.Desk;
import org.sightline.service.Desks;
import org.sightline.store.EntryDigests;
import org.sightline.watchlist.Listings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: articles in, readings out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads articles: who on the lists is in them, seen where, when and with whom, and who says so.",
        footer = {
            "",
            "Files: .txt and .html are one article; .xml is an RSS or Atom feed, an article an",
            "item; .warc an archive, an article a page; .ndjson has one a line, with the fields",
            "id, text (or html), title, url, publisher, published and language; only text or",
            "html is needed. Each may be compressed by gzip.",
            "",
            "Examples:",
            "  sightline read story.txt",
            "  sightline read --published 2024-08-13 --publisher \"Example Post\" story.txt",
            "  sightline read --format json archive.ndjson > readings.ndjson",
            "  sightline read --format html story.txt > report.html",
            "  sightline read page.html feed.xml crawl.warc.gz",
            "  cat story.txt | sightline read -",
            "",
            "What is read is kept in the data directory (or the database named by --db), so that it can",
            "be found, judged and looked up again; --no-store keeps nothing.",
        })
final class ReadCommand implements Callable<Integer> {
    /** What a reading becomes. */
    enum Output {
        text,
        json,
        html,
        ftm
    }

    /** Which articles are read whole. */
    enum Depth {
        always,
        listed
    }

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;
    private final Desks.Opening desks;
    private final StoreDoor door;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles; - reads standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (a report, default), json (sightline.reading/1, one line an article), html (one page), ftm.")
    private Output format = Output.text;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication of every article given.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of every article given.")
    private @Nullable String publisher;

    @Option(
            names = "--deep",
            paramLabel = "WHICH",
            description = "always (default) reads every article whole, listed only those with a listed name in them.")
    private Depth deep = Depth.always;

    @Option(names = "--no-store", description = "Keep nothing; without it articles and readings go into the store.")
    private boolean noStore;

    ReadCommand(
            Terminal terminal, Surroundings surroundings, Supplier<Path> home, Desks.Opening desks, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
        this.desks = desks;
        this.door = door;
    }

    @Override
    public Integer call() {
        Listings listings = new ListsInForce(terminal, surroundings.today()).open(home.get());
        Desk desk = desks.in(home.get(), new LoadProgress(terminal::say)::step).over(listings, new Screener(listings));
        ReadingOutput output = ReadingOutput.of(format, terminal, surroundings);
        Articles articles = new Articles(terminal, surroundings.debug());
        StoryReader.Deep which = deep == Depth.always ? StoryReader.Deep.ALWAYS : StoryReader.Deep.LISTED;
        try (Shelf shelf = shelf(listings)) {
            articles.each(files, new Given(published, publisher), article -> {
                Reading reading = desk.read(article, which);
                shelf.keep(reading);
                output.add(reading);
            });
            output.end();
            terminal.flush();
            shelf.tell();
        }
        return articles.exit();
    }

    private Shelf shelf(Listings listings) {
        return noStore
                ? Shelf.none(terminal)
                : Shelf.in(door.open(), EntryDigests.of(listings), terminal, surroundings.user());
    }
}
