// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers on the publishers' own files, where they are at hand. */
final class RealListsIT {
    @TempDir
    Path home;

    private Path data;
    private Lists lists;

    @BeforeEach
    void findData() {
        String named = System.getenv("SIGHTLINE_DATA");
        data = (named == null ? Path.of("../../shared/data") : Path.of(named)).resolve("lists");
        assumeTrue(Files.isDirectory(data), "the real lists are not at hand: set SIGHTLINE_DATA");
        lists = Lists.open(home);
    }

    @Test
    void bothListsAndTheManOnBoth() throws Exception {
        ImportReport sdn = lists.importRelease(request(
                "us_ofac_sdn",
                "ofac-sdn-2024-05-03.csv",
                "ofac-alt-2025-12.csv",
                "ofac-add-2025-12.csv",
                "ofac-sdn-comments-2025-12.csv"));
        assertThat(sdn.release().entries()).isEqualTo(14_965);
        assertThat(sdn.release().released()).isEqualTo("2024-05-03");
        assertThat(sdn.notRead().get("a row of aliases for an entry that the list lacks"))
                .isPositive();
        ImportReport un = lists.importRelease(request("un_sc_sanctions", "un-consolidated-2026-02-27.xml"));
        assertThat(un.release().entries()).isEqualTo(1003);
        assertThat(un.release().released()).isEqualTo("2026-02-27");
        Listings listings = lists.listings();
        ListEntry us = listings.entry(EntryId.parse("us_ofac_sdn:23214")).orElseThrow();
        assertThat(us.entity().caption()).isEqualTo("Kim Jong Sik");
        assertThat(us.entity().values("birthDate")).containsExactly("1967", "1968", "1969");
        EntryId nations = EntryId.parse("un_sc_sanctions:KPi.066");
        assertThat(listings.entry(nations).orElseThrow().entity().strongNames())
                .contains("Kim Jong Sik", "Kim Cho’ng-sik");
        LocalDate listed = LocalDate.of(2017, 12, 22);
        ListStatus status = listings.status(nations, listed.minusDays(1), listed);
        assertThat(status.value()).isEqualTo(ListStatus.Value.CHANGED);
        assertThat(status.since()).isEqualTo(listed);
        assertThat(listings.entries().stream()
                        .filter(entry -> entry.entity().first("name").isEmpty()))
                .isEmpty();
    }

    @Test
    void theDatedReleasesBoundAListing() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("ofac-history"))) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                lists.importRelease(new ImportRequest("us_ofac_sdn", List.of(file), null, false));
            }
        }
        Listings listings = lists.listings();
        EntryId putin = EntryId.parse("us_ofac_sdn:35096");
        LocalDate day = LocalDate.of(2022, 1, 1);
        ListStatus status = listings.status(putin, day, day);
        assertThat(status.value()).isEqualTo(ListStatus.Value.UNKNOWN);
        assertThat(status.since()).isEqualTo("2021-08-20");
        assertThat(status.until()).isEqualTo("2022-04-01");
        LocalDate later = LocalDate.of(2022, 4, 2);
        assertThat(listings.status(putin, later, later).value()).isEqualTo(ListStatus.Value.LISTED);
    }

    @Test
    void theConsolidatedListIsReadToo() throws Exception {
        ImportReport report = lists.importRelease(request(
                "us_ofac_cons",
                "ofac-cons-prim.csv",
                "ofac-cons-alt.csv",
                "ofac-cons-add.csv",
                "ofac-cons-comments.csv"));
        assertThat(report.release().entries()).isEqualTo(442);
        assertThat(report.basis()).isEqualTo(ImportReport.DateBasis.FILE_DATE);
    }

    @Test
    void openSanctionsDataAreRead() throws Exception {
        ImportReport report = lists.importRelease(request("eu_fsf", "yente_zala_entities.ftm.json"));
        assertThat(report.release().entries()).isPositive();
        assertThat(lists.listings().entries().stream()
                        .filter(entry -> entry.id().dataset().equals("eu_fsf")))
                .anyMatch(entry -> !entry.sanctions().isEmpty());
    }

    private ImportRequest request(String dataset, String... names) {
        return new ImportRequest(dataset, Stream.of(names).map(data::resolve).toList(), null, false);
    }
}
