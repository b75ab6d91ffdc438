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
 * The real lists: {@code ListTimes DATA} imports all lists of {@code DATA/lists} into a new directory, loads them, builds what
 * screening and scanning need, and screens the names of {@code DATA/bench}: those of UN entries as others type them, and invented
 * strangers. Last it tells what the lists and the screener hold in memory, and how large their files are.
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
            Listings held = Listings.of(List.of(), List.of());
            Screener screener = new Screener(held);
            for (int i = 0; i < ROUNDS; i++) {
                String round = i == 0 ? ", first time" : ", again";
                Timing loading = new Timing();
                Listings listings = lists.listings();
                loading.print("load " + listings.entries().size() + " entries" + round);
                Timing indexing = new Timing();
                screener = new Screener(listings);
                held = listings;
                indexing.print("names ready to screen" + round);
                Timing scanning = new Timing();
                new Scanner(listings);
                scanning.print("index for scanning" + round);
            }
            screen(screener, "UN names as others type them", names(data, "un-queries.csv", "query"));
            screen(screener, "strangers, of the world", names(data, "negatives-global.csv", "full_name"));
            screen(screener, "strangers, of the US", names(data, "negatives-us.csv", "full_name"));
            System.out.printf(
                    Locale.ROOT,
                    "%d releases with %d entries: live heap %d MB after screening, peak memory %d MB%n",
                    held.releases().size(),
                    held.entries().size(),
                    LargeList.liveMegabytes(),
                    Machine.ownPeak());
            screen(screener, "names once more, as all of it is still held", List.of("Kim Jong Sik"));
            LargeList.sizes(home.resolve("lists"));
        } finally {
            delete(home);
        }
    }

    private static void imports(Lists lists, Path folder) throws ListsException {
        official(lists, folder);
        // Any dataset will do for entities of other origin.
        imported(lists, folder, "eu_fsf", "yente_zala_entities.ftm.json");
        imported(lists, folder, "gb_fcdo_sanctions", "yente_parteispenden_entities.ftm.json");
    }

    /** The US lists, SDN and others, and that of the UN. */
    static void official(Lists lists, Path folder) throws ListsException {
        imported(
                lists,
                folder,
                "us_ofac_sdn",
                "ofac-sdn-2024-05-03.csv",
                "ofac-alt-2025-12.csv",
                "ofac-add-2025-12.csv",
                "ofac-sdn-comments-2025-12.csv");
        imported(lists, folder, "un_sc_sanctions", "un-consolidated-2026-02-27.xml");
        imported(
                lists,
                folder,
                "us_ofac_cons",
                "ofac-cons-prim.csv",
                "ofac-cons-alt.csv",
                "ofac-cons-add.csv",
                "ofac-cons-comments.csv");
    }

    private static void imported(Lists lists, Path folder, String dataset, String... files) throws ListsException {
        Timing importing = new Timing();
        lists.importRelease(
                new ImportRequest(dataset, Stream.of(files).map(folder::resolve).toList(), null, false));
        importing.print("import " + dataset);
    }

    /** Twice, the first to warm up. CPU times: other work on the machine changes them less than those of the clock. */
    static void screen(Screener screener, String what, List<String> names) {
        double[] millis = new double[names.size()];
        int hits = 0;
        for (int round = 0; round < 2; round++) {
            hits = 0;
            for (int i = 0; i < millis.length; i++) {
                Timing screening = new Timing();
                hits += screener.screen(names.get(i), THRESHOLD, LIMIT).isEmpty() ? 0 : 1;
                millis[i] = screening.cpuSeconds() * 1e3;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "screen %d %s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms (CPU); %d with a hit of %.1f or more%n",
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

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
