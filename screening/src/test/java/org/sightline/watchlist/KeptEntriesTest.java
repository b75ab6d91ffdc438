// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.kept.KeptFolder;

/** Kept entries against those that they were made from, and a directory whose kept files were tampered with. */
class KeptEntriesTest {
    private static final String DATASET = "un_sc_sanctions";
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 5, 5);

    @TempDir
    Path home;

    private Path list;

    @BeforeEach
    void aListOfOurOwn() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append(
                    "{\"id\":\"e%d\",\"schema\":\"Person\",\"target\":true,\"properties\":{\"name\":[\"Timur Orlovsky %d\"]}}%n"
                            .formatted(i, i));
        }
        list = Files.writeString(home.resolve("list-2024-05-03.ftm.json"), lines);
    }

    private Lists imported() throws ListsException {
        Lists lists = Lists.open(home);
        lists.importRelease(new ImportRequest(DATASET, List.of(list), LocalDate.of(2024, 5, 3), false));
        return lists;
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("lists/index"))) {
            return files.filter(file -> file.toString().endsWith(".entries")).toList();
        }
    }

    @Test
    void keptEntriesAreThoseTheyWereMadeFrom() {
        Random random = new Random(20);
        KeptFolder folder = new KeptFolder(home);
        for (int size : new int[] {0, 1, 2, 3, 50, 700}) {
            List<ListEntry> entries = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                entries.add(entry("e" + random.nextInt(1_000_000), random));
            }
            Entries made = EntriesInMemory.of(entries);
            assertThat(KeptEntries.write(folder, "e", () -> "o", DATASET, made)).isTrue();
            Entries kept = KeptEntries.read(folder, "e", "o", DATASET).orElseThrow();
            assertThat(kept).isEqualTo(made);
            for (int place = 0; place < made.size(); place++) {
                EntryId id = made.get(place).id();
                assertThat(kept.id(place)).isEqualTo(id);
                assertThat(kept.standing(place)).isEqualTo(made.standing(place));
                assertThat(kept.find(id)).contains(made.get(place));
                assertThat(kept.find(new EntryId(DATASET, id.entry() + "0")))
                        .isEqualTo(made.find(new EntryId(DATASET, id.entry() + "0")));
            }
        }
    }

    @Test
    void entriesOfSeveralDatasetsAreOneList() {
        Random random = new Random(21);
        Map<String, Entries> parts = new LinkedHashMap<>();
        List<ListEntry> all = new ArrayList<>();
        for (String dataset : List.of("b", "a", "d", "c")) {
            List<ListEntry> own = new ArrayList<>();
            for (int i = dataset.equals("d") ? 9 : 0; i < 9; i++) {
                EntryId id = new EntryId(dataset, "e" + random.nextInt(100));
                own.add(new ListEntry(id, new Entity(id.toString(), "Person", Map.of()), List.of()));
            }
            parts.put(dataset, EntriesInMemory.of(own));
            all.addAll(own);
        }
        Entries joined = JoinedEntries.of(parts);
        assertThat(joined).isEqualTo(EntriesInMemory.of(all));
        assertThat(joined.stream().map(ListEntry::id)).isSorted();
        all.forEach(entry -> assertThat(joined.find(entry.id())).contains(entry));
        assertThat(joined.find(new EntryId("d", "e1"))).isEmpty();
        assertThat(joined.find(new EntryId("zz", "e1"))).isEmpty();
    }

    @Test
    void anImportKeepsItsEntriesAndAStartReadsThemThere() throws Exception {
        Lists lists = imported();
        assertThat(kept()).hasSize(1);
        Listings listings = lists.listings();
        assertThat(listings.releases().get(0).entries()).isEqualTo(40);
        assertThat(listings.entries().get(0))
                .as("an entry that is decoded each time, so read from the kept file")
                .isNotSameAs(listings.entries().get(0))
                .isEqualTo(listings.entries().get(0));
    }

    @Test
    void otherEntriesHaveAnotherNameForWhatIsMadeOfThem() {
        Random random = new Random(23);
        List<ListEntry> entries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            entries.add(entry("e" + i, random));
        }
        KeptFolder folder = new KeptFolder(home);
        Entries made = EntriesInMemory.of(entries);
        ListEntry last = entries.get(19);
        Entity renamed =
                new Entity(last.entity().id(), last.entity().schema(), Map.of("name", List.of("Someone else")));
        entries.set(19, new ListEntry(last.id(), renamed, last.sanctions(), last.adjacent(), last.referents()));
        Entries changed = EntriesInMemory.of(entries);
        assertThat(changed.checksum()).isNotEqualTo(made.checksum());
        KeptEntries.write(folder, "made", () -> "o", DATASET, made);
        KeptEntries.write(folder, "changed", () -> "o", DATASET, changed);
        assertThat(KeptEntries.read(folder, "changed", "o", DATASET)
                        .orElseThrow()
                        .checksum())
                .isNotEqualTo(KeptEntries.read(folder, "made", "o", DATASET)
                        .orElseThrow()
                        .checksum());
    }

    @Test
    void withoutTheKeptFileTheReleaseIsReadAndKeptAgain() throws Exception {
        Lists lists = imported();
        List<ListEntry> before = List.copyOf(lists.listings().entries());
        Files.delete(kept().get(0));
        assertThat(lists.listings().entries()).isEqualTo(before);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aDamagedKeptFileIsMadeAgainFromTheRelease() throws Exception {
        Lists lists = imported();
        List<ListEntry> before = List.copyOf(lists.listings().entries());
        byte[] whole = Files.readAllBytes(kept().get(0));
        Random random = new Random(22);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            // Another file in its place, as this process may still have the old one mapped.
            Path file = kept().get(0);
            Files.move(Files.write(home.resolve("damaged"), damaged), file, StandardCopyOption.REPLACE_EXISTING);
            Lists.LoadedLists loaded = lists.load();
            assertThat(loaded.listings().entries()).as("round %d", round).isEqualTo(before);
            assertThat(loaded.problems()).isEmpty();
            assertThat(Files.readAllBytes(kept().get(0))).isEqualTo(whole);
        }
    }

    private static ListEntry entry(String id, Random random) {
        EntryId entry = new EntryId(DATASET, id);
        List<Sanction> sanctions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate listed = random.nextBoolean() ? null : ANY_DAY.minusDays(random.nextInt(40_000));
            LocalDate ended = random.nextBoolean() ? null : ANY_DAY.plusDays(random.nextInt(4_000));
            String source = random.nextBoolean() ? null : text(random);
            sanctions.add(new Sanction(text(random), texts(random), listed, ended, source, properties(random)));
        }
        List<Entity> adjacent = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            adjacent.add(new Entity(entry + "/" + i, "Passport", properties(random)));
        }
        Entity entity = new Entity(entry.toString(), random.nextBoolean() ? "Person" : "Vessel", properties(random));
        return new ListEntry(entry, entity, sanctions, adjacent, texts(random));
    }

    private static Map<String, List<String>> properties(Random random) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            properties.put("property" + random.nextInt(10), texts(random));
        }
        return properties;
    }

    private static List<String> texts(Random random) {
        return Stream.generate(() -> text(random)).limit(random.nextInt(4)).toList();
    }

    private static String text(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "Müller";
            case 2 -> "Орловский " + random.nextInt(50);
            case 3 -> "김정식 𝔘";
            case 4 -> "x".repeat(random.nextInt(700));
            default -> "value " + random.nextInt(200);
        };
    }
}
