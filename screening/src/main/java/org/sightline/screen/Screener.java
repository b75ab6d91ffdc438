// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.match.Circumstances;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.match.NameScore;
import org.sightline.match.NameScorer;
import org.sightline.match.Query;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/**
 * Finds the entries that a query may mean. Built once over the entries in force; immutable, so safe to share between threads.
 */
public final class Screener {
    /** A weak alias takes this much off, and reaches at most {@link #WEAK_MOST} unless another fact agrees. */
    private static final double WEAK = 0.9;

    private static final double WEAK_MOST = 0.69;

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Circumstances circumstances = new Circumstances();
    private final Map<NameKind, ListedNames> names = new EnumMap<>(NameKind.class);

    public Screener(Listings listings) {
        List<ListEntry> entries = listings.entries();
        for (NameKind kind : NameKind.values()) {
            names.put(kind, ListedNames.of(entries, kind, parser, scorer));
        }
    }

    /** {@link #screen(Query, double, int)} for one name, of whatever kind. */
    public List<Match> screen(String name, double threshold, int limit) {
        return screen(Query.name(null, name), threshold, limit);
    }

    /**
     * The entries that score at least {@code threshold}, best first, equal scores by entry id. A query with several names
     * scores by the one that agrees best. Any text is a valid name; one without letters finds nothing.
     *
     * @param threshold 0 to 1
     * @param limit the most that are returned
     */
    public List<Match> screen(Query query, double threshold, int limit) {
        Map<ListEntry, Hit> best = new HashMap<>();
        names.forEach((kind, listed) -> {
            if (!Schemas.mayMean(query.schema(), kind)) {
                return;
            }
            for (String name : query.names()) {
                ReadName read = new ReadName(parser.parse(name, kind));
                for (int candidate : listed.candidates(read, threshold)) {
                    consider(query, read, listed.get(candidate), threshold, best);
                }
            }
        });
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.listed.entry().id()))
                .limit(limit)
                .map(hit -> match(query, hit))
                .toList();
    }

    private void consider(Query query, ReadName read, ListedName listed, double threshold, Map<ListEntry, Hit> best) {
        if (!Schemas.compatible(query.schema(), listed.entry().entity().schema())) {
            return;
        }
        NameScore named = scorer.score(read, listed.name());
        double score = adjust(query, listed, named.value());
        if (score >= threshold) {
            best.merge(
                    listed.entry(),
                    new Hit(read, listed, named.rarity(), score),
                    (one, other) -> other.score > one.score ? other : one);
        }
    }

    private double adjust(Query query, ListedName listed, double named) {
        double score = named;
        if (listed.weak()) {
            score *= WEAK;
            if (!circumstances.corroborate(query, listed.entry().entity())) {
                score = Math.min(score, WEAK_MOST);
            }
        }
        for (Explanation contradiction : contradictions(query, listed)) {
            score += contradiction.value();
        }
        return Math.round(Math.max(0, score) * 10_000) / 10_000.0;
    }

    private List<Explanation> contradictions(Query query, ListedName listed) {
        if (query.birthDates().isEmpty() && query.countries().isEmpty()) {
            return List.of();
        }
        return circumstances.contradictions(
                query, listed.entry().entity(), listed.name().name().kind());
    }

    private Match match(Query query, Hit hit) {
        ListedName listed = hit.listed;
        List<Explanation> details = new ArrayList<>();
        details.add(scorer.explain(hit.query, listed.name()));
        if (listed.weak()) {
            details.add(Explanation.of(
                    hit.score, "a weak alias: at most " + WEAK_MOST + " unless a birth date or country agrees"));
        }
        details.addAll(contradictions(query, listed));
        String text = listed.name().name().text();
        Explanation explanation = details.size() == 1
                ? details.get(0)
                : new Explanation(hit.score, "agrees with the list's name '" + text + "'", details);
        return new Match(listed.entry(), text, listed.weak(), hit.rarity, hit.score, explanation);
    }

    private record Hit(ReadName query, ListedName listed, double rarity, double score) {}
}
