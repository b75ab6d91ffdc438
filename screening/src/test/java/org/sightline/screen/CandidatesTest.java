// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sightline.match.Match;
import org.sightline.match.NameScorer;
import org.sightline.match.Query;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** The index against its naive twin, which scores every name of every entry: nothing over the threshold may be lost. */
class CandidatesTest {
    private static final double THRESHOLD = 0.7;
    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();

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
            queries.add(slip(entry.entity().caption(), random));
        }
        compare(Listings.of(List.of(), entries), queries);
    }

    @Test
    void losesNothingOnTheRealLists() throws IOException {
        Path data = RealNames.data();
        Listings listings = RealNames.sdnAndUn(data);
        Random random = new Random(11);
        List<String> queries = new ArrayList<>();
        Files.readAllLines(data.resolve("bench/un-queries.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0].replace("\"", ""))
                .filter(query -> random.nextInt(6) == 0)
                .forEach(queries::add);
        for (ListEntry entry : listings.entries()) {
            if (random.nextInt(300) == 0) {
                queries.add(slip(entry.entity().caption(), random));
            }
        }
        queries.addAll(List.of("김정식", "Владимир Путин", "محمد باقری", "A. B. Ivanov", "Krayinvestbank", "Kim Jongsik"));
        compare(listings, queries);
    }

    private void compare(Listings listings, List<String> queries) {
        Screener screener = new Screener(listings);
        Map<NameKind, List<Listed>> all = naive(listings);
        int over = 0;
        List<String> lost = new ArrayList<>();
        for (String query : queries) {
            TreeSet<String> expected = new TreeSet<>();
            all.forEach((kind, names) -> {
                ReadName read = new ReadName(parser.parse(query, kind));
                for (Listed listed : names) {
                    if (scorer.score(read, listed.name).value() >= THRESHOLD) {
                        expected.add(listed.entry.id().toString());
                    }
                }
            });
            TreeSet<String> found = new TreeSet<>();
            for (Match match : screener.screen(Query.name(null, query), THRESHOLD, Integer.MAX_VALUE)) {
                found.add(match.entry().id().toString());
            }
            over += expected.size();
            assertThat(expected)
                    .as("what the index finds for %s, the naive twin finds", query)
                    .containsAll(found);
            expected.removeAll(found);
            expected.forEach(id -> lost.add(query + " -> " + id));
        }
        assertThat(over).as("the queries have answers").isGreaterThan(queries.size() / 2);
        assertThat(lost).as("lost of %d", over).isEmpty();
    }

    private Map<NameKind, List<Listed>> naive(Listings listings) {
        Map<NameKind, List<Listed>> all = new java.util.EnumMap<>(NameKind.class);
        for (ListEntry entry : listings.entries()) {
            NameKind kind = Schemas.kind(entry.entity().schema());
            for (String name : entry.entity().strongNames()) {
                all.computeIfAbsent(kind, any -> new ArrayList<>())
                        .add(new Listed(entry, new ReadName(parser.parse(name, kind))));
            }
        }
        return all;
    }

    private record Listed(ListEntry entry, ReadName name) {}

    private static String slip(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(5)) {
            case 0 -> name;
            case 1 -> name.substring(0, at - 1) + name.substring(at);
            case 2 -> name.substring(0, at) + name.charAt(at - 1) + name.substring(at);
            case 3 -> name.replaceFirst("[ -]", "");
            default -> name.substring(0, at) + " " + name.substring(at);
        };
    }
}
