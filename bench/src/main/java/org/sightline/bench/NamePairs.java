// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/**
 * Accuracy on labelled name pairs: reads a CSV with the columns {@code schema,name1,name2,is_match,logic_v2} (the last is another
 * scorer's score, may be empty) and prints precision, recall and F1 at 0.7 for both, and how scores are spread.
 *
 * <p>Arguments: the CSV's path; a second argument {@code misses} prints the pairs on the wrong side, too.
 */
public final class NamePairs {
    private static final double THRESHOLD = 0.7;

    private record Scored(NamedCsvRecord pair, boolean match, double score) {}

    private NamePairs() {}

    public static void main(String[] arguments) throws IOException {
        NameParser parser = new NameParser();
        NameScorer scorer = new NameScorer();
        List<Scored> ours = new ArrayList<>();
        List<Scored> theirs = new ArrayList<>();
        List<Scored> oursWhereTheirs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Path.of(arguments[0]))) {
            for (NamedCsvRecord pair : csv) {
                NameKind kind = kind(pair.getField("schema"));
                double score = scorer.score(
                                new ReadName(parser.parse(pair.getField("name1"), kind)),
                                new ReadName(parser.parse(pair.getField("name2"), kind)))
                        .value();
                boolean match = Boolean.parseBoolean(pair.getField("is_match"));
                Scored one = new Scored(pair, match, score);
                ours.add(one);
                String other = pair.getField("logic_v2");
                if (!other.isEmpty()) {
                    theirs.add(new Scored(pair, match, Double.parseDouble(other)));
                    oursWhereTheirs.add(one);
                }
            }
        }
        print("sightline, all pairs", ours);
        print("sightline, pairs that logic-v2 scored", oursWhereTheirs);
        print("logic-v2", theirs);
        if (arguments.length > 1) {
            ours.stream()
                    .filter(one -> one.match != (one.score >= THRESHOLD))
                    .forEach(one -> System.out.printf(
                            Locale.ROOT,
                            "%-5s %.3f  %s | %s | %s%n",
                            one.match,
                            one.score,
                            one.pair.getField("schema"),
                            one.pair.getField("name1"),
                            one.pair.getField("name2")));
        }
    }

    /** How a name of this schema is read; a LegalEntity as an organisation. */
    private static NameKind kind(String schema) {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Vessel", "Airplane" -> NameKind.VESSEL;
            default -> NameKind.ORGANISATION;
        };
    }

    private static void print(String title, List<Scored> scored) {
        double hits = count(scored, true, THRESHOLD);
        double alarms = count(scored, false, THRESHOLD);
        double matches = count(scored, true, -1);
        double others = count(scored, false, -1);
        double precision = hits / (hits + alarms);
        double recall = hits / matches;
        System.out.printf(
                Locale.ROOT,
                "%s: %d pairs, F1 %.3f (precision %.3f, recall %.3f); non-matching over 0.9: %.1f %%; at 1.0: %.1f %% of matching, %.1f %% of others%n",
                title,
                scored.size(),
                2 * precision * recall / (precision + recall),
                precision,
                recall,
                100 * count(scored, false, 0.9 + 1e-9) / others,
                100 * count(scored, true, 0.9999) / matches,
                100 * count(scored, false, 0.9999) / others);
    }

    private static double count(List<Scored> scored, boolean match, double from) {
        return scored.stream()
                .filter(one -> one.match == match && one.score >= from)
                .count();
    }
}
