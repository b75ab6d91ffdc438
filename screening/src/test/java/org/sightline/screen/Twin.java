// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.match.Match;
import org.sightline.match.NameScorer;
import org.sightline.match.Query;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** A screener's naive twin: it scores every name of every entry. Nothing over the threshold may be lost, and the best come first. */
final class Twin {
    private static final double THRESHOLD = 0.7;
    private static final int FEW = 3;

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Screener screener;
    private final Map<NameKind, List<Listed>> all = new EnumMap<>(NameKind.class);

    private record Listed(ListEntry entry, ReadName name) {}

    Twin(Listings listings) {
        screener = new Screener(listings);
        for (ListEntry entry : listings.entries()) {
            NameKind kind = Schemas.kind(entry.entity().schema());
            for (String name : entry.entity().strongNames()) {
                all.computeIfAbsent(kind, any -> new ArrayList<>())
                        .add(new Listed(entry, new ReadName(parser.parse(name, kind))));
            }
        }
    }

    /** Asks both. */
    void compare(List<String> queries) {
        int over = 0;
        List<String> lost = new ArrayList<>();
        for (String query : queries) {
            TreeSet<String> expected = new TreeSet<>(scores(query).keySet());
            List<Match> matches = screener.screen(Query.name(null, query), THRESHOLD, Integer.MAX_VALUE);
            TreeSet<String> found = new TreeSet<>();
            matches.forEach(match -> found.add(match.entry().id().toString()));
            over += expected.size();
            assertThat(expected)
                    .as("what the index finds for %s, the naive twin finds", query)
                    .containsAll(found);
            expected.removeAll(found);
            expected.forEach(id -> lost.add(query + " -> " + id));
            assertThat(screener.screen(Query.name(null, query), THRESHOLD, FEW))
                    .as("the best of %s, when only a few are asked for", query)
                    .isEqualTo(matches.subList(0, Math.min(FEW, matches.size())));
        }
        assertThat(over).as("the queries have answers").isGreaterThan(queries.size() / 2);
        assertThat(lost).as("lost of %d", over).isEmpty();
    }

    /** The entries that score at least the threshold, each by the name that agrees best. */
    private Map<String, Double> scores(String query) {
        Map<String, Double> scores = new TreeMap<>();
        all.forEach((kind, names) -> {
            ReadName read = new ReadName(parser.parse(query, kind));
            for (Listed listed : names) {
                double score = scorer.score(read, listed.name).value();
                if (score >= THRESHOLD) {
                    scores.merge(listed.entry.id().toString(), score, Math::max);
                }
            }
        });
        return scores;
    }

    /** A name as somebody may write it. */
    static String slip(String name, Random random) {
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
