// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.entity.Entity;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

/** The CSV reader on the Treasury's own files, where they are at hand. */
final class RealOfacIT {
    private Path data;

    @BeforeEach
    void findData() {
        String named = System.getenv("SIGHTLINE_DATA");
        data = (named == null ? Path.of("../../shared/data") : Path.of(named)).resolve("lists");
        assumeTrue(Files.isDirectory(data), "the real lists are not at hand: set SIGHTLINE_DATA");
    }

    @Test
    void hardlyAFactIsWithoutAHome() throws Exception {
        ReadList list = read(
                "us_ofac_sdn",
                "ofac-sdn-2024-05-03.csv",
                "ofac-alt-2025-12.csv",
                "ofac-add-2025-12.csv",
                "ofac-sdn-comments-2025-12.csv");
        Map<String, Integer> counted = list.notRead();
        // the aliases and addresses are of a later day than the list: those of later entries are orphans
        assertThat(counted).containsEntry("a row of aliases for an entry that the list lacks", 2460);
        int others = counted.entrySet().stream()
                .filter(count -> !count.getKey().contains("an entry that the list lacks"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        // of 64,000 facts
        assertThat(others).as("%s", counted).isLessThan(500);
        Entity kim = entry(list, "us_ofac_sdn:23214").entity();
        assertThat(kim.caption()).isEqualTo("Kim Jong Sik");
        assertThat(kim.values("birthDate")).containsExactly("1967", "1968", "1969");
        assertThat(kim.values("gender")).containsExactly("male");
        assertThat(list.entries().stream().flatMap(entry -> entry.adjacent().stream()))
                .extracting(Entity::schema)
                .contains(
                        "Passport",
                        "Identification",
                        "Address",
                        "CryptoWallet",
                        "UnknownLink",
                        "Ownership",
                        "Security");
        List<String> ids = list.entries().stream()
                .flatMap(entry -> entry.adjacent().stream())
                .map(Entity::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void soOnTheConsolidatedList() throws Exception {
        ReadList list = read(
                "us_ofac_cons",
                "ofac-cons-prim.csv",
                "ofac-cons-alt.csv",
                "ofac-cons-add.csv",
                "ofac-cons-comments.csv");
        assertThat(list.entries()).hasSize(442);
        assertThat(list.notRead().values().stream().mapToInt(Integer::intValue).sum())
                .as("%s", list.notRead())
                .isLessThan(80);
        ListedEntity bank = entry(list, "us_ofac_cons:17018");
        // what follows stands in the file of comments alone, from the midst of a word on
        assertThat(bank.entity().values("innCode")).containsExactly("7707083893");
        assertThat(bank.sanctions().get(0).details().get("startDate")).containsExactly("2022-03-26");
    }

    private static ListedEntity entry(ReadList list, String id) {
        return list.entries().stream()
                .filter(entry -> entry.entity().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ReadList read(String dataset, String... names) throws Exception {
        List<SourceFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(SourceFile.of(data.resolve(name), Limits.standard()));
        }
        return new OfacCsvReader().read(dataset, files, Limits.standard());
    }
}
