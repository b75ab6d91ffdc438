// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sightline.article.Article;
import org.sightline.article.Given;
import org.sightline.reading.CodePoints;
import org.sightline.report.Plain;
import org.sightline.scan.Hit;
import org.sightline.scan.Scanner;
import org.sightline.watchlist.Listings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scan}: only the fast pass, which finds listed names and understands nothing. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds listed names in articles, without reading what is said of them.",
        footer = {
            "",
            "A hit says that the words are there, not that they mean the listed party.",
            "",
            "Examples:",
            "  sightline scan story.txt",
            "  sightline scan --format json archive.ndjson",
        })
final class ScanCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles; - reads standard input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a hit.")
    private Format format = Format.text;

    ScanCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        Listings listings = new ListsInForce(terminal, surroundings.today()).open(home.get());
        Scanner scanner = new Scanner(listings);
        Articles articles = new Articles(terminal, surroundings.debug());
        articles.each(files, Given.NOTHING, article -> tell(article, scanner.scan(article)));
        terminal.flush();
        return articles.exit();
    }

    private void tell(Article article, List<Hit> hits) {
        CodePoints points = new CodePoints(article.text());
        if (format == Format.text) {
            String title = article.title() == null ? article.id() : article.title();
            terminal.print(Plain.line(title) + ": " + hits.size() + (hits.size() == 1 ? " hit\n" : " hits\n"));
        }
        hits.forEach(
                hit -> terminal.print(format == Format.json ? json(article, hit, points) : text(article, hit, points)));
    }

    private static String text(Article article, Hit hit, CodePoints points) {
        return String.format(
                Locale.ROOT,
                "  %6d  %.2f  %s  “%s”, listed as %s\n",
                points.of(hit.span().start()),
                hit.score(),
                hit.entry(),
                Plain.line(hit.span().of(article.text())),
                Plain.line(hit.listName()));
    }

    private String json(Article article, Hit hit, CodePoints points) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("article", article.id())
                .put("start", points.of(hit.span().start()))
                .put("end", points.of(hit.span().end()))
                .put("list", hit.entry().dataset())
                .put("entry", hit.entry().entry())
                .put("name", hit.listName())
                .put("score", hit.score());
        return line + "\n";
    }
}
