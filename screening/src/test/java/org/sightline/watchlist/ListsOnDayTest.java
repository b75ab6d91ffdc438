// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsOnDayTest {
    @TempDir
    private Path home;

    /** The naive twin asks for each entry that any release ever had, one by one, how it stood and what its status was. */
    @Test
    void everyDayHasTheEntriesThatOneByOneWereListedOrMayHaveBeen() throws Exception {
        release("us_ofac_sdn", "2024-01-10", Fixtures.SDN);
        release("us_ofac_sdn", "2024-02-10", without("101,", without("103,", Fixtures.SDN)));
        release("us_ofac_sdn", "2024-03-10", without("102,", Fixtures.SDN).replace("PAK, Chol Min", "PAK, Chol Ho"));
        release("un_sc_sanctions", "2024-02-01", Fixtures.UN);
        Lists lists = Lists.open(home);
        TreeSet<EntryId> ever = new TreeSet<>();
        for (String day : List.of("2024-01-10", "2024-02-10", "2024-03-10")) {
            lists.loadOn(LocalDate.parse(day)).listings().entries().forEach(entry -> ever.add(entry.id()));
        }
        assertThat(ever).hasSize(7);
        Listings now = lists.listings();
        for (String day : List.of(
                "2015-01-01",
                "2017-12-21",
                "2024-01-09",
                "2024-01-10",
                "2024-01-20",
                "2024-02-10",
                "2024-02-11",
                "2024-03-10",
                "2026-01-01")) {
            LocalDate on = LocalDate.parse(day);
            Listings then = lists.loadOn(on).listings();
            TreeSet<EntryId> naive = new TreeSet<>();
            for (EntryId id : ever) {
                ListStatus status = now.status(id, on, on);
                assertThat(then.status(id, on, on)).as("%s on %s", id, day).isEqualTo(status);
                if (status.value() != ListStatus.Value.NOT_LISTED) {
                    naive.add(id);
                    assertThat(then.entry(id))
                            .as("%s on %s", id, day)
                            .isEqualTo(lists.entry(id, on).map(EntryOnDay::entry));
                }
            }
            assertThat(then.entries()).extracting(ListEntry::id).as(day).containsExactlyInAnyOrderElementsOf(naive);
        }
    }

    @Test
    void saysWhichReleasesStandForTheDay() throws Exception {
        release("us_ofac_sdn", "2024-01-10", Fixtures.SDN);
        release("us_ofac_sdn", "2024-02-10", Fixtures.SDN.replace("PAK, Chol Min", "PAK, Chol Ho"));
        List<Release> releases =
                Lists.open(home).loadOn(LocalDate.of(2024, 2, 9)).listings().releases();
        assertThat(releases)
                .extracting(release -> release.dataset() + " " + release.label())
                .contains("us_ofac_sdn 2024-01-10")
                .anyMatch(label -> label.startsWith("un_sc_sanctions starter-"));
    }

    @Test
    void listsAreReadFromFilesWithoutADirectory() throws Exception {
        Path file = Files.writeString(home.resolve("sdn-2024-01-10.csv"), Fixtures.SDN);
        Listings listings = ListFiles.read("us_ofac_sdn", file);
        assertThat(listings.entries()).hasSize(5);
        assertThat(listings.releases()).extracting(Release::label).containsExactly("2024-01-10");
        assertThat(listings.releases().get(0).digest()).startsWith("sha256:");
        assertThatThrownBy(() -> ListFiles.read("eu_fsf", file))
                .isInstanceOf(ListsException.class)
                .hasMessageContaining("in none of the forms that eu_fsf comes in");
        assertThatThrownBy(() -> ListFiles.read("us_ofac_sdn", home.resolve("none.csv")))
                .isInstanceOf(ListsException.class);
        assertThatThrownBy(() -> ListFiles.read("No Name", file)).hasMessageContaining("cannot name a dataset");
    }

    private void release(String dataset, String day, String text) throws IOException, ListsException {
        Path file = Files.writeString(home.resolve(dataset + day + ".txt"), text);
        Lists.open(home).importRelease(new ImportRequest(dataset, List.of(file), LocalDate.parse(day), true));
    }

    private static String without(String beginning, String text) {
        return text.lines()
                .filter(line -> !line.startsWith(beginning))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }
}
