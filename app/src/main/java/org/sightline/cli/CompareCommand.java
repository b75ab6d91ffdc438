// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Differences;
import org.sightline.match.Explanation;
import org.sightline.match.OfacScore;
import org.sightline.report.Plain;
import org.sightline.screen.NameComparison;
import org.sightline.screen.bulk.CsvForm;
import org.sightline.screen.bulk.InputException;
import org.sightline.screen.bulk.InputRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: how well do two names agree, and why? */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Scores how well two names agree, without looking at any list, and says why.",
        footer = {
            "",
            "A file of pairs is CSV with the columns name1, name2 and perhaps schema; it",
            "comes out row by row in its order with the columns score (0 to 1) and why",
            "added. In CSV and text why says in one line what is different; json has the",
            "whole explanation.",
            "",
            "Examples:",
            "  sightline compare --schema Person \"Kim Jong Sik\" \"Kim Cho'ng-sik\"",
            "  sightline compare --format json \"Siemens Aktiengesellschaft\" \"Siemens AG\"",
            "  sightline compare --pairs pairs.csv --output scored.csv",
        })
final class CompareCommand implements Callable<Integer> {
    private static final int TWO = 2;

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Two names: the one asked about, and a list's.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--pairs", paramLabel = "FILE", description = "CSV with name1, name2, schema; - is standard input.")
    private @Nullable String pairs;

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description = "What they are names of: Person, Company, Vessel …")
    private @Nullable String schema;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description = "sightline (default), or ofac: the score of the US Treasury's public search.")
    private Algorithm algorithm = Algorithm.sightline;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json (one line a pair) or csv. Default: text for two names, csv for a file.")
    private @Nullable RowFormat format;

    @Mixin
    private FileOptions file = new FileOptions();

    CompareCommand(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InputException {
        String meant = ScreenCommand.schema(schema);
        require(
                pairs == null ? names.size() == TWO : names.isEmpty(),
                "compare two names, or a file by --pairs"
                        + (names.size() == 1 && FileRun.isFile(names.get(0)) ? " " + names.get(0) : ""));
        file.check(pairs != null);
        NameComparison comparison = new NameComparison();
        PairRows.Scoring scoring =
                algorithm == Algorithm.ofac ? (any, one, other) -> OfacScore.explain(one, other) : new Ours(comparison);
        if (pairs != null) {
            return pairs(pairs, meant, scoring, comparison.version());
        }
        names.forEach(name -> require(!name.isBlank(), "a name to compare must not be empty"));
        if (format == null || format == RowFormat.text) {
            terminal.print(text(scoring.of(meant, names.get(0), names.get(1))));
        } else {
            CsvForm form = CsvForm.of(List.of("name1", "name2"));
            PairRows rows = new PairRows("", form, scoring, meant, format);
            terminal.print(rows.header() + rows.apply(InputRow.of(names)).text());
        }
        terminal.flush();
        return Exit.DONE;
    }

    private int pairs(String name, @Nullable String meant, PairRows.Scoring scoring, String version) {
        RowFormat wanted = format == null ? RowFormat.csv : format;
        FileRun run = FileRun.openCsv(name, file, terminal, surroundings);
        LocalDate day = run.day(surroundings.today());
        String options = String.join(" ", "schema " + meant, "algorithm " + algorithm, "format " + wanted);
        return run.run(
                (opened, csv, form) -> new PairRows(opened, form, scoring, meant, wanted),
                Map.of("the options", options + " encoding " + file.encoding, "the tables", version),
                day,
                tally -> String.format(Locale.ROOT, "%,d pairs compared, %,d not.", tally.usable(), tally.refused()));
    }

    private record Ours(NameComparison comparison) implements PairRows.Scoring {
        @Override
        public Explanation of(@Nullable String schema, String one, String other) {
            return comparison.compare(schema, one, other);
        }

        @Override
        public Differences differences(@Nullable String schema, String one, String other) {
            return comparison.differences(schema, one, other);
        }
    }

    private static String text(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        text(text, explanation, 0);
        return text.toString();
    }

    private static void text(StringBuilder text, Explanation node, int depth) {
        text.append(String.format(Locale.ROOT, "%s%.2f  ", "  ".repeat(depth), node.value()))
                .append(Plain.line(node.description()))
                .append('\n');
        node.details().forEach(detail -> text(text, detail, depth + 1));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Failure(Exit.USAGE, otherwise);
        }
    }
}
