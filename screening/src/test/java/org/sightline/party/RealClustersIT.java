// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.party.Invented.id;
import static org.sightline.party.Invented.said;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.match.Explanation;
import org.sightline.screen.RealNames;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;

/** Clusters over the publishers' own lists, where they are at hand ({@code SIGHTLINE_DATA}). */
final class RealClustersIT {
    @TempDir
    static Path home;

    private static Listings listings;
    private static Clusters clusters;

    @BeforeAll
    static void load() throws Exception {
        Path data = RealNames.data().resolve("lists");
        Lists lists = Lists.open(home);
        lists.importRelease(request(
                data,
                "us_ofac_sdn",
                "ofac-sdn-2024-05-03.csv",
                "ofac-alt-2025-12.csv",
                "ofac-add-2025-12.csv",
                "ofac-sdn-comments-2025-12.csv"));
        lists.importRelease(request(data, "un_sc_sanctions", "un-consolidated-2026-02-27.xml"));
        lists.importRelease(request(
                data,
                "us_ofac_cons",
                "ofac-cons-prim.csv",
                "ofac-cons-alt.csv",
                "ofac-cons-add.csv",
                "ofac-cons-comments.csv"));
        listings = lists.listings();
        clusters = Clusters.of(listings, Judgements.none());
    }

    private static ImportRequest request(Path data, String dataset, String... names) {
        return new ImportRequest(dataset, Stream.of(names).map(data::resolve).toList(), null, false);
    }

    @Test
    void theManOnBothLists() {
        Cluster cluster = clusters.cluster(id("us_ofac_sdn:23214"));
        assertThat(cluster.members()).containsExactly(id("un_sc_sanctions:KPi.066"), id("us_ofac_sdn:23214"));
        assertThat(clusters.cluster(id("un_sc_sanctions:KPi.066"))).isEqualTo(cluster);
        Link link = cluster.links().get(0);
        assertThat(link.basis()).isEqualTo(Basis.CIRCUMSTANCES);
        Explanation name = link.why().details().get(0);
        assertThat(name.description()).contains("'Kim Jong Sik' and 'Kim Jong Sik' compared syllable by syllable");
        assertThat(name.details()).extracting(Explanation::description).anyMatch(line -> line.startsWith("kim ~ kim"));
        assertThat(said(link.why()))
                .anyMatch(line -> line.startsWith("born to the year") && line.contains("1967") && line.contains("1969"))
                .anyMatch(line ->
                        line.startsWith("programme:") && line.contains("DPRK2") && line.endsWith("regime dprk"));
    }

    @Test
    void namesakesAreNotJoined() {
        // the director of a uranium mine and the general; two officials of one name, born years apart
        assertThat(clusters.members(id("un_sc_sanctions:IRi.039"))).contains(id("us_ofac_sdn:10481"));
        assertThat(clusters.members(id("un_sc_sanctions:IRi.040"))).doesNotContain(id("us_ofac_sdn:10481"));
        assertThat(clusters.members(id("un_sc_sanctions:KPi.068"))).doesNotContain(id("us_ofac_sdn:22702"));
        assertThat(clusters.members(id("us_ofac_sdn:37000"))).doesNotContain(id("us_ofac_cons:17017"));
        assertThat(clusters.members(id("us_ofac_sdn:23565"))).doesNotContain(id("us_ofac_cons:18771"));
    }

    @Test
    void mostNorthKoreansOfTheNationsHaveTheirTwin() {
        List<EntryId> koreans = listings.entries().stream()
                .map(ListEntry::id)
                .filter(entry -> entry.entry().startsWith("KPi."))
                .toList();
        long found = koreans.stream()
                .filter(entry -> clusters.members(entry).size() > 1)
                .count();
        // 78 of the 80 are on both; of the rest one list gives no birth date, or another year
        assertThat(found).isGreaterThanOrEqualTo(71);
        assertThat(clusters.all().stream().filter(members -> members.size() > 1))
                .hasSizeGreaterThan(700);
    }

    @Test
    void noMachineClusterHasTwoEntriesOfAListButByNumberOrReference() {
        for (List<EntryId> members : clusters.all()) {
            Cluster cluster = clusters.cluster(members.get(0));
            Set<String> lists = new TreeSet<>();
            boolean twice = members.stream().anyMatch(member -> !lists.add(member.dataset()));
            boolean proved = cluster.links().stream()
                    .anyMatch(link ->
                            link.one().dataset().equals(link.other().dataset()) && link.basis() != Basis.CIRCUMSTANCES);
            assertThat(!twice || proved).as("%s", members).isTrue();
        }
    }

    @Test
    void everyProgrammeIsInTheTable() {
        Regimes regimes = new Regimes();
        Set<String> unknown = new TreeSet<>();
        for (ListEntry entry : listings.entries()) {
            entry.sanctions()
                    .forEach(sanction -> sanction.programs().stream()
                            .filter(programme -> !regimes.knows(programme))
                            .forEach(unknown::add));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void comparingAllPairsOfOneProgrammeFindsTheSame() {
        List<ListEntry> korean = listings.entries().stream()
                .filter(entry -> entry.sanctions().stream()
                        .anyMatch(sanction -> sanction.programs().stream().anyMatch(code -> code.startsWith("DPRK"))))
                .toList();
        Party.Reading reading = new Party.Reading();
        Candidates candidates = new Candidates(korean, reading);
        Comparison comparison = new Comparison(candidates.worn());
        List<Party> parties = korean.stream().map(reading::read).toList();
        Set<String> byBlocks = new TreeSet<>();
        for (long pair : candidates.pairs()) {
            compare(parties.get((int) (pair >>> 32)), parties.get((int) pair), comparison, byBlocks);
        }
        Set<String> byAllPairs = new TreeSet<>();
        for (int one = 0; one < parties.size(); one++) {
            for (int other = one + 1; other < parties.size(); other++) {
                compare(parties.get(one), parties.get(other), comparison, byAllPairs);
            }
        }
        assertThat(byAllPairs).hasSizeGreaterThan(60);
        assertThat(byBlocks).isEqualTo(byAllPairs);
    }

    private static void compare(Party one, Party other, Comparison comparison, Set<String> found) {
        comparison.compare(one, other).ifPresent(finding -> found.add(one.entry.id() + " " + other.entry.id()));
    }

    @Test
    void theyAreBuiltWithinTheirTime() {
        long began = System.nanoTime();
        Clusters again = Clusters.of(listings, Judgements.none());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(again.all()).isEqualTo(clusters.all());
        assertThat(again.passedOver()).isZero();
        // half a second on an idle machine; the bound only catches what grows with the square
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }
}
