// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.reading.Reading;
import org.sightline.store.EntryDigests;
import org.sightline.store.KeptLink;
import org.sightline.store.Selection;
import org.sightline.store.Store;
import org.sightline.store.StorePlace;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Release;

/** Real stores with readings of our own in them, and lists that name some of the people. */
abstract class ExportCase {
    static final Instant NOW = Instant.parse("2026-03-09T10:00:00.123Z");
    static final Selection EVERYTHING = new Selection(Set.of(), null, null, true);
    static final int STORIES = 16;

    @TempDir
    Path folder = Path.of("");

    Store store(String name) {
        return Store.open(new StorePlace(folder.resolve(name), null), InstantSource.fixed(NOW));
    }

    /** A store with all stories: a copy of one that is made once. */
    Store full(String name) {
        try {
            Files.write(Files.createDirectories(folder.resolve(name)).resolve(Made.FILE), Made.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store(name);
    }

    private static final class Made {
        static final String FILE = "sightline.db";
        static final byte[] BYTES = bytes();

        private static byte[] bytes() {
            try {
                Path folder = Files.createTempDirectory("sightline-export");
                with(Store.open(new StorePlace(folder, null), InstantSource.fixed(NOW)), seeds())
                        .close();
                byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
                Files.delete(folder.resolve(FILE));
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keeps the stories of some seeds. */
    static Store with(Store store, long... seeds) {
        for (long seed : seeds) {
            store.keep(Scene.reading(seed), EntryDigests.NONE, "tester");
        }
        return store;
    }

    static long[] seeds() {
        return LongStream.range(0, STORIES).toArray();
    }

    static String export(Export.Format format, Store store, Selection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(listings()).write(format, store, selection, "analyst", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Reading> readings() {
        return LongStream.of(seeds()).mapToObj(Scene::reading).toList();
    }

    static List<KeptLink> links(Store store, Reading reading) {
        return store.links().ofArticle(reading.article().id());
    }

    /** The lists in force; entry 3 has left its list. */
    static Listings listings() {
        List<ListEntry> entries = new ArrayList<>();
        for (int number : new int[] {0, 1, 2, 4, 5, 101}) {
            EntryId id = Scene.entry(number);
            entries.add(new ListEntry(
                    id,
                    new Entity(
                            id.toString(),
                            number == 4 ? "Vessel" : "Person",
                            Map.of(
                                    "name",
                                    List.of("TESTOV, Listed" + number),
                                    "country",
                                    List.of("kp"),
                                    "addressEntity",
                                    List.of(id + "/a1", "elsewhere"),
                                    "unscId",
                                    List.of("none"))),
                    List.of(new Sanction(
                            "Sample authority", List.of("PROGRAMME"), LocalDate.of(2020, 2, 3), null, "sdn.csv")),
                    List.of(new Entity(
                            id + "/a1", "Address", Map.of("full", List.of("1 Sample Road"), "country", List.of("kp")))),
                    List.of()));
        }
        List<Release> releases = List.of(release("us_ofac_sdn"), release("un_sc_sanctions"));
        return Listings.of(releases, entries);
    }

    private static Release release(String dataset) {
        return new Release(dataset, LocalDate.of(2026, 3, 1), NOW, "sha256:" + "0".repeat(64), 3, "test 1", false);
    }
}
