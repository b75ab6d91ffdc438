// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * The real lists: {@code ListTimes DATA} imports the US and UN lists of {@code DATA/lists} into a new directory, loads them, builds
 * what screening and scanning need, and screens the names of {@code DATA/bench}: those of UN entries as others type them, and
 * invented strangers.
 */
public final class ListTimes {
    private static final int ROUNDS = 3;
    private static final double THRESHOLD = 0.7;
    private static final int LIMIT = 5;

    private ListTimes() {}

    public static void main(String[] arguments) throws IOException, ListsException {
        Path data = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("sightline-bench");
        try {
            Lists lists = Lists.open(home);
            imports(lists, data.resolve("lists"));
            for (int i = 0; i < ROUNDS; i++) {
                String round = i == 0 ? ", first time" : ", again";
                Timing loading = new Timing();
                Listings listings = lists.listings();
                loading.print("load " + listings.entries().size() + " entries" + round);
                Timing indexing = new Timing();
                Screener screener = new Screener(listings);
                indexing.print("index for screening" + round);
                Timing scanning = new Timing();
                new Scanner(listings);
                scanning.print("index for scanning" + round);
                if (i == ROUNDS - 1) {
                    screen(screener, "UN names as others type them", names(data, "un-queries.csv", "query"));
                    screen(screener, "strangers, of the world", names(data, "negatives-global.csv", "full_name"));
                    screen(screener, "strangers, of the US", names(data, "negatives-us.csv", "full_name"));
                }
            }
        } finally {
            delete(home);
        }
    }

    private static void imports(Lists lists, Path folder) throws ListsException {
        Timing sdn = new Timing();
        lists.importRelease(new ImportRequest(
                "us_ofac_sdn",
                List.of(
                        folder.resolve("ofac-sdn-2024-05-03.csv"),
                        folder.resolve("ofac-alt-2025-12.csv"),
                        folder.resolve("ofac-add-2025-12.csv")),
                null,
                false));
        sdn.print("import us_ofac_sdn");
        Timing un = new Timing();
        lists.importRelease(new ImportRequest(
                "un_sc_sanctions", List.of(folder.resolve("un-consolidated-2026-02-27.xml")), null, false));
        un.print("import un_sc_sanctions");
    }

    /** Twice, the first to warm up. */
    static void screen(Screener screener, String what, List<String> names) {
        double[] millis = new double[names.size()];
        int hits = 0;
        for (int round = 0; round < 2; round++) {
            hits = 0;
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                hits += screener.screen(names.get(i), THRESHOLD, LIMIT).isEmpty() ? 0 : 1;
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "screen %d %s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms; %d with a hit of %.1f or more%n",
                millis.length,
                what,
                Timing.percentile(millis, 0.5),
                Timing.percentile(millis, 0.95),
                Timing.percentile(millis, 0.99),
                hits,
                THRESHOLD);
    }

    private static List<String> names(Path data, String file, String column) throws IOException {
        List<String> names = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(data.resolve("bench").resolve(file))) {
            for (NamedCsvRecord row : csv) {
                names.add(row.getField(column));
            }
        }
        return names;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
