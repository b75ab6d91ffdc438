// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Query;
import org.sightline.screen.OfacScreener;
import org.sightline.screen.Schemas;
import org.sightline.screen.Screener;
import org.sightline.screen.Screening;
import org.sightline.screen.bulk.Asked;
import org.sightline.screen.bulk.CsvForm;
import org.sightline.screen.bulk.CsvQueries;
import org.sightline.screen.bulk.InputException;
import org.sightline.screen.bulk.InputRow;
import org.sightline.screen.bulk.NdjsonQueries;
import org.sightline.screen.bulk.Queries;
import org.sightline.screen.bulk.Tally;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "A file has a header row (.csv, .tsv) or one JSON object a line (.ndjson,",
            ".jsonl), also gzipped, with name (or firstName and lastName), and perhaps",
            "schema, birthDate, country, gender, id and numbers: imoNumber, leiCode,",
            "passportNumber … Its rows come out in their order, with the columns rank,",
            "list, entry, caption, score, match, why added. A row that cannot be used is",
            "there too, and says why.",
            "",
            "What --schema, --birth-date, --country, --gender, --identifier say holds for",
            "each name, and for rows of a file that say nothing themselves.",
            "",
            "Entries that are one party are shown as one: the best, with the others",
            "beneath it. They count towards the limit one by one; JSON names the others",
            "as 'party'.",
            "",
            "Examples:",
            "  sightline screen \"Kim Jong-sik\"",
            "  sightline screen --schema Person --birth-date 1967 \"Kim Jong Sik\"",
            "  sightline screen --schema Vessel --identifier imoNumber=9187629",
            "  sightline screen --format json --threshold 0.8 Rosoboronexport \"Tangun Trading\"",
            "  sightline screen customers.csv --output screened.csv",
            "  sightline screen customers.csv --output screened.csv --resume",
            "  sightline screen --column first,last --schema Person - < customers.csv",
        })
final class ScreenCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;

    @Parameters(arity = "0..*", paramLabel = "NAME|FILE", description = "Names, or one file of them; - reads CSV.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--schema", paramLabel = "SCHEMA", description = "Person, Organization, Company, Vessel …")
    private @Nullable String schema;

    @Option(names = "--birth-date", paramLabel = "DATE", description = "A date, a month (1967-04) or a year.")
    private List<String> birthDates = new ArrayList<>();

    @Option(names = "--country", paramLabel = "CODE", description = "Two-letter country code.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--gender", paramLabel = "GENDER", description = "male, female or other.")
    private List<String> genders = new ArrayList<>();

    @Option(
            names = "--identifier",
            paramLabel = "PROPERTY=NUMBER",
            description = "A number of the party, such as imoNumber=9187629; may be repeated. Needs no name.")
    private List<String> identifiers = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE", description = "Who was listed on that day (default: in force now).")
    private @Nullable LocalDate on;

    @Option(names = "--list", paramLabel = "DATASET", description = "Only entries of this list; may be repeated.")
    private List<String> lists = new ArrayList<>();

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = "sightline (default), or ofac: the score of the US Treasury's public search.")
    private Algorithm algorithm = Algorithm.sightline;

    @Option(names = "--threshold", paramLabel = "SCORE", description = "Least score, 0 to 1 (default: 0.7).")
    private double threshold = 0.7;

    @Option(names = "--limit", paramLabel = "COUNT", description = "Most entries a name (default: 5).")
    private int limit = 5;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json (one line a name) or csv. Default: text for names, else as the file is.")
    private @Nullable RowFormat format;

    @Option(
            names = "--column",
            paramLabel = "NAME[,NAME]",
            split = ",",
            hideParamSyntax = true,
            description = "Columns that make the name (default: name, else firstName and lastName).")
    private List<String> columns = new ArrayList<>();

    @Mixin
    private FileOptions file = new FileOptions();

    ScreenCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        Query defaults = defaults();
        boolean ofFile = names.stream().anyMatch(FileRun::isFile);
        require(
                !names.isEmpty() || !identifiers.isEmpty(),
                "say whom to look up: names, a file (- is standard input), or a number by --identifier");
        require(!ofFile || names.size() == 1, "a file is screened alone: give one file, or names");
        names.forEach(name -> require(!name.isBlank(), "a name to look up must not be empty"));
        file.check(ofFile);
        FileRun run = ofFile ? FileRun.open(names.get(0), file, terminal, surroundings) : null;
        LocalDate day = run == null ? surroundings.today() : run.day(surroundings.today());
        ListsInForce inForce = new ListsInForce(terminal, day);
        Listings listings = on == null ? inForce.open(home.get()) : inForce.open(home.get(), on);
        lists.forEach(list -> requireHeld(list, listings));
        Screener screener = new Screener(listings);
        Screening all = algorithm == Algorithm.ofac ? new OfacScreener(listings) : screener;
        Screening asked = lists.isEmpty() ? all : all.within(Set.copyOf(lists));
        HitParties parties = new HitParties(listings, () -> inForce.judgements(home.get()));
        ScreenAnswer answer = new ScreenAnswer(inForce.ages(listings), threshold, algorithm, on, listings, parties);
        if (run == null) {
            RowFormat form = format == null ? RowFormat.text : format;
            Queries queries = row -> Asked.of(defaults.withNames(row.cells()));
            names(new ScreenRows("", queries, CsvForm.of(List.of("name")), asked, answer, limit, form));
            return Exit.DONE;
        }
        return run.run(
                (name, csv, form) -> {
                    RowFormat wanted = format != null ? format : csv ? RowFormat.csv : RowFormat.json;
                    return new ScreenRows(name, queries(csv, form, defaults), form, asked, answer, limit, wanted);
                },
                basis(listings, screener),
                day,
                ScreenCommand::told);
    }

    private void names(ScreenRows rows) {
        terminal.print(rows.header());
        List<String> asked = names.isEmpty() ? List.of(Asked.NAMELESS) : names;
        asked.forEach(
                name -> terminal.print(rows.apply(InputRow.of(List.of(name))).text()));
        terminal.flush();
    }

    private Queries queries(boolean csv, CsvForm form, Query defaults) throws InputException {
        if (!csv) {
            return new NdjsonQueries(defaults);
        }
        CsvQueries queries = CsvQueries.of(form, columns, defaults);
        terminal.say("Columns: " + queries.described());
        if (queries.tellsPersons()) {
            terminal.say("Rows with a gender, or a given name beside a family name, are looked up as persons"
                    + " where no schema is said; --schema LegalEntity looks them up as anything.");
        }
        return queries;
    }

    private static String told(Tally tally) {
        return String.format(
                Locale.ROOT,
                "%,d with a hit, %,d without, %,d not screened.%s",
                tally.hits(),
                tally.misses(),
                tally.refused(),
                tally.misses() > 0 ? " " + ScreenAnswer.OWNERS : "");
    }

    /** What the result depends on. */
    private Map<String, String> basis(Listings listings, Screener screener) {
        String releases = listings.releases().stream()
                .map(release -> release.dataset() + " " + release.label() + " " + release.digest())
                .collect(Collectors.joining(", "));
        String options = String.join(
                " ",
                List.of(
                        "schema " + schema,
                        "birth " + birthDates,
                        "country " + countries,
                        "gender " + genders,
                        "identifiers " + identifiers,
                        "on " + on,
                        "lists " + lists,
                        "algorithm " + algorithm,
                        "threshold " + threshold,
                        "limit " + limit,
                        "format " + format,
                        "columns " + columns,
                        "encoding " + file.encoding));
        return Map.of("the lists", releases, "the options", options, "the tables", screener.version());
    }

    private Query defaults() {
        require(threshold >= 0 && threshold <= 1, "--threshold must be from 0 to 1, not " + threshold);
        require(limit > 0, "--limit must be at least 1, not " + limit);
        return new KnownFacts(schema(schema), birthDates, countries, genders, identifiers).query();
    }

    /** The schema that the user means. */
    static @Nullable String schema(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Schemas.named(text)
                .orElseThrow(() -> new Failure(
                        Exit.USAGE, "--schema '" + text + "' is none of " + String.join(", ", Schemas.all())));
    }

    private static void requireHeld(String list, Listings listings) {
        List<String> held = listings.releases().stream().map(Release::dataset).toList();
        require(held.contains(list), "--list '" + list + "' is none of " + String.join(", ", held));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(Exit.USAGE, otherwise);
        }
    }
}
