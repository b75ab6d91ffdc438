// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.ofac.csv.OfacCsvReader;

/**
 * How many facts of OFAC's remarks find a home: {@code RemarkFacts LISTS} reads SDN and the consolidated list with their comments and
 * sets what the reader counts as kept in a note, or as left out, against all that stands between semicolons.
 */
public final class RemarkFacts {
    private static final int REMARKS = 11;
    private static final String NOTE = "(kept as a note)";

    private RemarkFacts() {}

    public static void main(String[] arguments) throws IOException, ListFormatException {
        Path lists = Path.of(arguments[0]);
        long facts = 0;
        Map<String, Integer> homeless = new TreeMap<>();
        for (List<String> names : List.of(
                List.of("ofac-sdn-2024-05-03.csv", "ofac-sdn-comments-2025-12.csv"),
                List.of("ofac-cons-prim.csv", "ofac-cons-comments.csv"))) {
            List<SourceFile> files = new ArrayList<>();
            for (String name : names) {
                files.add(SourceFile.of(lists.resolve(name), Limits.standard()));
            }
            String dataset = names.get(0).contains("cons") ? "us_ofac_cons" : "us_ofac_sdn";
            ReadList list = new OfacCsvReader().read(dataset, files, Limits.standard());
            list.notRead().forEach((what, count) -> {
                if (what.endsWith(NOTE) || what.contains("left out")) {
                    homeless.merge(what, count, Integer::sum);
                }
            });
            facts += facts(lists.resolve(names.get(0)));
        }
        int without = homeless.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                Locale.ROOT,
                "%d facts in remarks, %d without a home of their own: %.2f %% found one%n",
                facts,
                without,
                100.0 * (facts - without) / facts);
        homeless.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> System.out.printf("%8d  %s%n", each.getValue(), each.getKey()));
    }

    /** What stands between semicolons, of all remarks. */
    private static long facts(Path file) throws IOException {
        long facts = 0;
        // the files end with a mark of one character
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(file, StandardCharsets.ISO_8859_1)) {
            for (CsvRecord row : rows) {
                boolean said = row.getFieldCount() > REMARKS
                        && !row.getField(REMARKS).strip().equals("-0-");
                facts += said ? row.getField(REMARKS).split(";").length : 0;
            }
        }
        return facts;
    }
}
