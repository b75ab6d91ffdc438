// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code screen}: who on the lists is this? */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Looks names up in the lists, however they are spelled, and says why an entry agrees.",
        footer = {
            "",
            "Entries that are one party are shown as one: the best of them, with the others beneath it. They count",
            "towards the limit one by one; in JSON each is a result of its own that names the others as 'party'.",
            "",
            "Examples:",
            "  sightline screen \"Kim Jong-sik\"",
            "  sightline screen --schema Person --birth-date 1967 --country kp \"Kim Jong Sik\"",
            "  sightline screen --format json --threshold 0.8 \"Rosoboronexport\" \"Tangun Trading\"",
        })
final class ScreenCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Names, each looked up on its own.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "Person, Organization, Company, Vessel …")
    private @Nullable String schema;

    @Option(names = "--birth-date", paramLabel = "DATE", description = "A date, a month (1967-04) or a year.")
    private List<String> birthDates = new ArrayList<>();

    @Option(names = "--country", paramLabel = "CODE", description = "Two-letter country code.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--threshold", paramLabel = "SCORE", description = "Least score, 0 to 1 (default: 0.7).")
    private double threshold = 0.7;

    @Option(names = "--limit", paramLabel = "COUNT", description = "Most entries a name (default: 5).")
    private int limit = 5;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a name.")
    private Format format = Format.text;

    ScreenCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        List<Query> queries = names.stream().map(this::query).toList();
        ListsInForce lists = new ListsInForce(terminal, surroundings.today());
        Listings listings = lists.open(home.get());
        Screener screener = new Screener(listings);
        ScreenAnswer answer = new ScreenAnswer(
                lists.ages(listings), threshold, new HitParties(listings, () -> lists.judgements(home.get())));
        for (Query query : queries) {
            List<Match> matches = screener.screen(query, threshold, limit);
            terminal.print(format == Format.json ? answer.json(query, matches) : answer.text(query, matches));
        }
        terminal.flush();
        return Exit.DONE;
    }

    private Query query(String name) {
        require(!name.isBlank(), "a name to look up must not be empty");
        require(threshold >= 0 && threshold <= 1, "--threshold must be from 0 to 1, not " + threshold);
        require(limit > 0, "--limit must be at least 1, not " + limit);
        birthDates.forEach(date -> require(
                date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"),
                "--birth-date '" + date + "' is not like 1967 or 1967-04-01"));
        countries.forEach(code ->
                require(code.matches("[A-Za-z]{2}"), "--country '" + code + "' is not a two-letter code such as kp"));
        List<String> codes =
                countries.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
        return new Query(schema, List.of(name), birthDates, codes);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(Exit.USAGE, otherwise);
        }
    }
}
