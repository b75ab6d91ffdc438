// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.party.Invented.id;
import static org.sightline.party.Invented.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** Pairs that are kept against their naive twin, which finds them anew. */
class PairsInForceTest {
    private static final List<String> GIVEN = List.of("Timur", "Zulfiqar", "Oleg", "Jong Sik", "Dmitri");
    private static final List<String> FAMILY = List.of("Orlovsky", "Al-Tverski", "Qasimov", "Kim", "Zvyozdkin");

    @TempDir
    Path home;

    private Path index;

    @BeforeEach
    void whereThePairsLie() {
        index = home.resolve("lists/index/parties.index");
    }

    private Listings imported(int round) throws IOException, ListsException {
        Lists lists = Lists.open(home);
        for (String dataset : List.of("us_ofac_sdn", "un_sc_sanctions")) {
            Random random = new Random(round);
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                String name = GIVEN.get(random.nextInt(5)) + " " + FAMILY.get(random.nextInt(5));
                lines.append("""
                        {"id":"e%d","schema":"Person","target":true,"properties":{"name":["%s"],"passportNumber":["71%d"]}}
                        """.formatted(i, name, 10_000 + random.nextInt(60)));
            }
            Path list = Files.writeString(home.resolve(dataset + ".ftm.json"), lines);
            lists.importRelease(new ImportRequest(
                    dataset, List.of(list), LocalDate.of(2024, 5, 3).plusDays(round), true));
        }
        return lists.listings();
    }

    /** The same entries, which nothing is kept of. */
    private static Clusters anew(Listings listings) {
        return Clusters.of(Listings.of(List.of(), List.copyOf(listings.entries())), Judgements.none());
    }

    private static void compare(Listings listings, Clusters naive) {
        Clusters clusters = Clusters.of(listings, Judgements.none());
        assertThat(clusters.all()).isEqualTo(naive.all()).hasSizeGreaterThan(20);
        for (ListEntry entry : listings.entries()) {
            assertThat(clusters.cluster(entry.id())).isEqualTo(naive.cluster(entry.id()));
        }
    }

    @Test
    void whatWasKeptIsAsWhatIsFoundAnew() throws Exception {
        Listings listings = imported(0);
        assertThat(index).doesNotExist();
        Clusters naive = anew(listings);
        assertThat(index).doesNotExist();
        compare(listings, naive);
        byte[] kept = Files.readAllBytes(index);
        compare(Lists.open(home).listings(), naive);
        assertThat(Files.readAllBytes(index)).as("read, not found again").isEqualTo(kept);
    }

    @Test
    void anotherReleaseMakesOtherPairs() throws Exception {
        compare(imported(0), anew(imported(0)));
        byte[] before = Files.readAllBytes(index);
        Listings later = imported(1);
        compare(later, anew(later));
        assertThat(Files.readAllBytes(index)).isNotEqualTo(before);
    }

    @Test
    void aJudgementCountsAtOnceAndIsNotKept() throws Exception {
        Listings listings = imported(0);
        List<EntryId> twins = Clusters.of(listings, Judgements.none()).all().get(0);
        byte[] kept = Files.readAllBytes(index);
        Judgement split =
                new Judgement(Judgement.Kind.SPLIT, twins.get(0), twins.get(1), "a tester", "namesakes", Instant.EPOCH);
        Cluster apart = Clusters.of(listings, Judgements.of(List.of(split))).cluster(twins.get(0));
        assertThat(apart.members()).doesNotContain(twins.get(1));
        assertThat(said(apart.leftOut().get(0).why())).anyMatch(line -> line.contains("split by a tester"));
        Judgement join = new Judgement(
                Judgement.Kind.JOIN,
                id("un_sc_sanctions:e0"),
                id("us_ofac_sdn:e59"),
                "a tester",
                "one man",
                Instant.EPOCH);
        assertThat(Clusters.of(listings, Judgements.of(List.of(join))).members(id("un_sc_sanctions:e0")))
                .contains(id("us_ofac_sdn:e59"));
        assertThat(Files.readAllBytes(index)).isEqualTo(kept);
        compare(listings, anew(listings));
    }

    @Test
    void damagedPairsAreFoundAgain() throws Exception {
        Listings listings = imported(0);
        Clusters naive = anew(listings);
        compare(listings, naive);
        byte[] whole = Files.readAllBytes(index);
        Random random = new Random(54);
        for (int round = 0; round < 8; round++) {
            byte[] damaged = round == 0 ? new byte[0] : whole.clone();
            if (round > 0) {
                damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.move(Files.write(home.resolve("damaged"), damaged), index, StandardCopyOption.REPLACE_EXISTING);
            assertThat(Clusters.of(listings, Judgements.none()).all()).isEqualTo(naive.all());
            assertThat(Files.readAllBytes(index)).isEqualTo(whole);
        }
    }

    /** Kept pairs must not outlive the code that found them. The tables are checked at each start; code only has a number. */
    @Test
    void pairsAreFoundAsTheyWereUnderThisVersion() {
        CRC32C sum = new CRC32C();
        int edges = 0;
        for (long seed = 41; seed < 45; seed++) {
            Listings listings = RandomListsTest.lists(new Random(seed), 300, true);
            FoundPairs found = PairsInForce.found(new ArrayList<>(listings.entries()), new Party.Reading());
            String all = found.edges() + " " + new TreeSet<>(found.worn());
            sum.update(all.getBytes(StandardCharsets.UTF_8));
            edges += found.edges().size();
        }
        assertThat(edges).isGreaterThan(100);
        assertThat(Long.toHexString(sum.getValue()))
                .as(
                        "Other pairs are found than before, or with other strength. If code did it (not a table alone), raise"
                                + " FoundPairs.VERSION, so that kept pairs are found again; then enter the new sum here")
                .isEqualTo("f0b36b45");
        assertThat(FoundPairs.VERSION).isEqualTo(3);
    }
}
