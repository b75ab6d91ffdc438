// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** The index against its naive twin, which scores every name of every entry. */
class CandidatesTest {
    @Test
    void losesNothingOnMadeUpNames() {
        List<String> given =
                List.of("Timur", "Jong Sik", "Mohammad", "Abdulrahman", "Maria", "J.", "Yong-chol", "Nikolay", "Abu");
        List<String> family =
                List.of("Orlovsky", "Kim", "Ri", "al-Hashimi", "Petrov", "Garcia Lopez", "Bagheri", "Zhang", "Tamim");
        List<ListEntry> entries = new ArrayList<>();
        for (String first : given) {
            for (String last : family) {
                entries.add(ScreenerTest.entry(
                        "p" + entries.size(),
                        "Person",
                        Map.of("name", List.of(last + ", " + first), "alias", List.of(first + last))));
                entries.add(ScreenerTest.entry(
                        "o" + entries.size(),
                        "Organization",
                        Map.of("name", List.of(last + " " + first + " Trading No. 5 LLC"))));
            }
        }
        List<String> queries = new ArrayList<>();
        Random random = new Random(5);
        for (ListEntry entry : entries) {
            queries.add(Twin.slip(entry.entity().caption(), random));
        }
        new Twin(Listings.of(List.of(), entries)).compare(queries);
    }
}
