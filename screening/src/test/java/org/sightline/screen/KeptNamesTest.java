// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.match.Query;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** A screener that reads what is kept against its naive twin, which makes everything in memory. */
class KeptNamesTest {
    @TempDir
    Path home;

    private Path index;

    @BeforeEach
    void whereTheIndexLies() {
        index = home.resolve("lists/index/names.index");
    }

    private Lists imported(int round) throws IOException, ListsException {
        Random random = new Random(round);
        List<String> given = List.of("Timur", "Jong Sik", "Mohammad", "Abdulrahman", "Maria", "Владимир", "J. P.");
        List<String> family = List.of("Orlovsky", "Kim", "al-Hashimi", "Petrov", "Garcia Lopez", "Zhang", "باقری");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            String name = given.get(random.nextInt(7)) + " " + family.get(random.nextInt(7));
            String schema = List.of("Person", "Person", "Company", "Vessel").get(random.nextInt(4));
            lines.append("""
                    {"id":"e%d","schema":"%s","target":true,"properties":{"name":["%s"],"alias":["%s %s"],"weakAlias":["%s"],"birthDate":["19%d"],"country":["%s"]}}
                    """.formatted(
                            i,
                            schema,
                            name,
                            family.get(random.nextInt(7)),
                            given.get(random.nextInt(7)),
                            given.get(random.nextInt(7)),
                            50 + random.nextInt(30),
                            random.nextBoolean() ? "ru" : "kp"));
        }
        Path list = Files.writeString(home.resolve("list.ftm.json"), lines);
        Lists lists = Lists.open(home);
        lists.importRelease(new ImportRequest(
                "un_sc_sanctions", List.of(list), LocalDate.of(2024, 5, 3).plusDays(round), true));
        return lists;
    }

    private static Screener made(Listings listings) {
        return new Screener(Listings.of(List.of(), List.copyOf(listings.entries())));
    }

    private static List<Query> queries(Listings listings, Random random, int most) {
        List<Query> queries = new ArrayList<>();
        List<ListEntry> entries = listings.entries();
        for (int i = 0; i < most; i++) {
            List<String> names =
                    entries.get(random.nextInt(entries.size())).entity().strongNames();
            String name = names.isEmpty() ? "Kim" : names.get(random.nextInt(names.size()));
            queries.add(new Query(
                    random.nextInt(3) == 0 ? "Person" : null,
                    List.of(random.nextBoolean() ? name : name.replaceFirst("[aeiou]", "")),
                    random.nextInt(3) == 0 ? List.of("1965") : List.of(),
                    random.nextInt(3) == 0 ? List.of("ru") : List.of()));
        }
        return queries;
    }

    private static void compare(Screener one, Screener other, List<Query> queries) {
        int hits = 0;
        for (Query query : queries) {
            var matches = one.agreeing(query, 0.5, 50);
            assertThat(matches).as("%s", query).isEqualTo(other.agreeing(query, 0.5, 50));
            hits += matches.size();
        }
        assertThat(hits).as("the queries have answers").isGreaterThan(queries.size());
    }

    @Test
    void whatWasKeptAnswersAsWhatIsMadeAnew() throws Exception {
        Listings listings = imported(0).listings();
        assertThat(index).doesNotExist();
        List<Query> queries = queries(listings, new Random(51), 300);
        Screener first = new Screener(listings);
        assertThat(index).exists();
        compare(first, made(listings), queries);
        byte[] kept = Files.readAllBytes(index);
        compare(new Screener(Lists.open(home).listings()), made(listings), queries);
        assertThat(Files.readAllBytes(index)).as("read, not made again").isEqualTo(kept);
    }

    @Test
    void theRealListsAnswerAlike() throws Exception {
        Path lists = RealNames.data().resolve("lists");
        assumeTrue(
                Files.exists(lists.resolve("un-consolidated-2026-02-27.xml")),
                "needs the real lists: set SIGHTLINE_DATA");
        Lists real = Lists.open(home);
        real.importRelease(new ImportRequest(
                "un_sc_sanctions", List.of(lists.resolve("un-consolidated-2026-02-27.xml")), null, false));
        real.importRelease(
                new ImportRequest("us_ofac_sdn", List.of(lists.resolve("ofac-sdn-2024-05-03.csv")), null, false));
        Listings listings = real.listings();
        new Screener(listings);
        Screener kept = new Screener(real.listings());
        compare(kept, made(listings), queries(listings, new Random(52), 60));
    }

    @Test
    void anotherReleaseMakesAnotherIndex() throws Exception {
        new Screener(imported(0).listings());
        byte[] before = Files.readAllBytes(index);
        Listings later = imported(1).listings();
        compare(new Screener(later), made(later), queries(later, new Random(53), 60));
        assertThat(Files.readAllBytes(index)).isNotEqualTo(before);
    }

    @Test
    void aDamagedIndexIsMadeAgain() throws Exception {
        Listings listings = imported(0).listings();
        Screener made = made(listings);
        new Screener(listings);
        byte[] whole = Files.readAllBytes(index);
        Random random = new Random(54);
        List<Query> queries = queries(listings, random, 10);
        for (int round = 0; round < 15; round++) {
            byte[] damaged = round == 0 ? new byte[0] : whole.clone();
            if (round > 0) {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            // Another file in its place, as this process may still have the old one mapped.
            Files.move(Files.write(home.resolve("damaged"), damaged), index, StandardCopyOption.REPLACE_EXISTING);
            compare(new Screener(listings), made, queries);
            assertThat(Files.readAllBytes(index)).isEqualTo(whole);
        }
    }

    @Test
    void whereNothingCanBeKeptItIsMadeEachTime() throws Exception {
        Listings listings = imported(0).listings();
        try (var files = Files.walk(home.resolve("lists/index"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.createFile(home.resolve("lists/index"));
        Listings again = Lists.open(home).listings();
        compare(new Screener(again), made(listings), queries(listings, new Random(55), 30));
        assertThat(home.resolve("lists/index")).isRegularFile();
    }

    @Test
    void theStarterIsNotKept() throws Exception {
        Screener screener = new Screener(Lists.open(home.resolve("empty")).listings());
        assertThat(screener.screen("Kim Jong Sik", 0.7, 1)).hasSize(1);
        assertThat(home.resolve("empty")).doesNotExist();
    }
}
