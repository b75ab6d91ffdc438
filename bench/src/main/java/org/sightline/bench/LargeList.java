// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.sightline.screen.Screener;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * A generated list of many entries, step by step, each step a process of its own so that its memory is its own: {@code LargeList
 * HOME import ENTRIES}, then {@code LargeList HOME index}, then {@code LargeList HOME screen} twice.
 */
public final class LargeList {
    private static final long SEED = 20_261_122;
    private static final int QUERIES = 1_000;

    private LargeList() {}

    public static void main(String[] arguments) throws IOException, ListsException {
        Path home = Path.of(arguments[0]);
        Lists lists = Lists.open(home);
        switch (arguments[1]) {
            case "import" -> imported(lists, home, Integer.parseInt(arguments[2]));
            case "index" -> {
                Timing indexing = new Timing();
                new Screener(lists.listings());
                indexing.print("index for screening, made and kept");
                sizes(home.resolve("lists"));
            }
            case "screen" -> screened(lists);
            default -> throw new IllegalArgumentException("no step " + arguments[1]);
        }
        System.out.printf(Locale.ROOT, "peak memory %d MB%n", Machine.ownPeak());
    }

    private static void imported(Lists lists, Path home, int entries) throws IOException, ListsException {
        Path file = home.resolve("generated.ftm.json");
        Timing generating = new Timing();
        GeneratedList.write(file, entries, SEED);
        generating.print("generate " + entries + " entries, " + (Files.size(file) >> 20) + " MB");
        Timing importing = new Timing();
        lists.importRelease(new ImportRequest("us_ofac_sdn", List.of(file), LocalDate.of(2026, 11, 22), false));
        importing.print("import " + entries + " entries");
    }

    private static void screened(Lists lists) throws ListsException {
        Timing loading = new Timing();
        Listings listings = lists.listings();
        Screener screener = new Screener(listings);
        loading.print("load " + listings.entries().size() + " entries, ready to screen");
        Random random = new Random(SEED + 1);
        GeneratedList strangers = new GeneratedList(SEED + 2);
        List<String> listed = new ArrayList<>();
        List<String> unlisted = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            listed.add(listings.entries()
                    .get(random.nextInt(listings.entries().size()))
                    .entity()
                    .caption());
            unlisted.add(strangers.person());
        }
        ListTimes.screen(screener, "names of the list", listed);
        ListTimes.screen(screener, "strangers made alike", unlisted);
        System.out.println("live heap with lists and screener: " + liveMegabytes() + " MB");
        // Both are still needed here, so what they hold was counted.
        ListTimes.screen(
                screener,
                "name once more",
                List.of(listings.entries().get(0).entity().caption()));
    }

    /** The heap that is in use after a full collection. */
    static long liveMegabytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** The sizes of the files of the lists. */
    static void sizes(Path lists) throws IOException {
        try (Stream<Path> files = Files.walk(lists)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                System.out.printf(
                        Locale.ROOT,
                        "%8.1f MB  %s%n",
                        Files.size(file) / 1e6,
                        lists.relativize(file).toString().replaceFirst("-[0-9a-f]{8,}.*?\\.", "…."));
            }
        }
    }
}
