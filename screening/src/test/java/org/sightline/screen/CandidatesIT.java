// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** The index against its naive twin on the real lists; {@code bench/run oracle} asks many more queries. */
final class CandidatesIT {
    @Test
    void losesNothingOnTheRealLists() throws IOException {
        Path data = RealNames.data();
        Listings listings = RealNames.sdnAndUn(data);
        Random random = new Random(11);
        List<String> queries = new ArrayList<>();
        Files.readAllLines(data.resolve("bench/un-queries.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0].replace("\"", ""))
                .filter(query -> random.nextInt(15) == 0)
                .forEach(queries::add);
        for (ListEntry entry : listings.entries()) {
            if (random.nextInt(800) == 0) {
                queries.add(Twin.slip(entry.entity().caption(), random));
            }
        }
        queries.addAll(List.of("김정식", "Владимир Путин", "محمد باقری", "A. B. Ivanov", "Krayinvestbank", "Kim Jongsik"));
        new Twin(listings).compare(queries);
    }
}
