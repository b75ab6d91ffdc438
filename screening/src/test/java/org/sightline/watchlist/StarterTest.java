// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.entity.Sanction;

final class StarterTest {
    private final Starter starter = Starter.bundled();

    @Test
    void everyEntrySaysWhatItIs() {
        List<ListEntry> entries = starter.datasets().stream()
                .flatMap(dataset -> starter.entries(dataset).stream())
                .toList();
        assertThat(starter.datasets()).isEqualTo(Starter.DATASETS);
        assertThat(entries).hasSizeBetween(45, 70);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.entity().first("name")).isPresent();
            assertThat(entry.entity().values("topics")).contains("sanction");
            assertThat(entry.sanctions()).isNotEmpty().allSatisfy(sanction -> {
                assertThat(sanction.source()).startsWith("https://");
                assertThat(sanction.programs()).isNotEmpty();
            });
            boolean dated = entry.sanctions().stream().map(Sanction::listed).anyMatch(date -> date != null);
            assertThat(dated || !entry.entity().values("notes").isEmpty())
                    .as("%s has a listing date or says why not", entry.id())
                    .isTrue();
        });
    }

    @Test
    void theMissileNetworkIsInIt(@TempDir Path home) throws Exception {
        Listings listings = Lists.open(home).listings();
        EntryId kim = EntryId.parse("us_ofac_sdn:23214");
        assertThat(listings.entry(kim).orElseThrow().entity().caption()).isEqualTo("Kim Jong Sik");
        LocalDate listed = LocalDate.of(2017, 12, 26);
        ListStatus status = listings.status(kim, listed, listed);
        assertThat(status.value()).isEqualTo(ListStatus.Value.LISTED);
        assertThat(status.since()).isEqualTo(listed);
        assertThat(status.release()).isEqualTo("starter-2024-05-03");
        LocalDate before = LocalDate.of(2016, 1, 1);
        assertThat(listings.status(kim, before, before).value()).isEqualTo(ListStatus.Value.UNKNOWN);
        assertThat(listings.entry(EntryId.parse("un_sc_sanctions:KPi.066"))
                        .orElseThrow()
                        .entity()
                        .values("nationality"))
                .containsExactly("kp");
    }
}
