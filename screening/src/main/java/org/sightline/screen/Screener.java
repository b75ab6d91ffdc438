// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.cores.Cores;
import org.sightline.entity.Entity;
import org.sightline.match.Candidates;
import org.sightline.match.Circumstances;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.match.NameIndex;
import org.sightline.match.NameScore;
import org.sightline.match.NameScorer;
import org.sightline.match.Query;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/**
 * Finds the entries that a query may mean. Built once over the entries in force; immutable, so safe to share between threads.
 */
public final class Screener implements Screening {
    /** A weak alias takes this much off, and reaches at most {@link #WEAK_MOST} unless another fact agrees. */
    private static final double WEAK = 0.9;

    private static final double WEAK_MOST = 0.69;

    private static final int REMEMBERED = 1 << 10;

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Circumstances circumstances = new Circumstances();
    private final Listings listings;
    private final List<ListEntry> entries;
    private final Map<NameKind, ListedNames> names;
    private final ListedNumbers numbers;
    // Entries that were hit lately, each at the place that its number tells, until another comes: the same ones are hit
    // again and again, and to put one together takes longer than to compare its name.
    private final @Nullable Known[] known = new @Nullable Known[REMEMBERED];

    /** Over these entries. Where they come from a directory, what is made of their names is read from there, or kept there. */
    public Screener(Listings listings) {
        this.listings = listings;
        entries = listings.entries();
        names = NamesInForce.of(listings, parser, scorer, Cores.all());
        numbers = new ListedNumbers(entries);
    }

    /** {@link #screen(Query, double, int)} for one name, of whatever kind. */
    public List<Match> screen(String name, double threshold, int limit) {
        return screen(Query.name(null, name), threshold, limit);
    }

    /** Names the tables and weights that it answers by: equal versions over equal lists give equal answers. */
    public String version() {
        return parser.version() + ", features " + scorer.version() + ", names " + NameIndex.VERSION;
    }

    /** The entry of that id, where it is in force; for what another entry names it. */
    public Optional<ListEntry> entry(EntryId id) {
        return listings.entry(id);
    }

    /**
     * The entries that score at least {@code threshold}, best first, equal scores by entry id. A query with several names
     * scores by the one that agrees best. Any text is a valid name; one without letters finds nothing.
     *
     * @param threshold 0 to 1
     * @param limit the most that are returned
     */
    @Override
    public List<Match> screen(Query query, double threshold, int limit) {
        Leading leading = new Leading(limit);
        names.forEach((kind, listed) -> {
            if (Schemas.mayMean(query.schema(), kind)) {
                for (int asked = 0; asked < query.names().size(); asked++) {
                    search(query, asked, kind, listed, threshold, leading);
                }
            }
        });
        numbers.bearers(query).forEach(entry -> considerBearer(query, entry, threshold, leading));
        return leading.hits().stream().map(hit -> match(query, hit)).toList();
    }

    /** Considers the names of one kind, those that may score most first, until none can be among the best any more. */
    private void search(Query query, int asked, NameKind kind, ListedNames listed, double threshold, Leading leading) {
        ReadName read = new ReadName(parser.parse(query.names().get(asked), kind));
        Candidates candidates = listed.candidates(read, threshold);
        for (int at = 0; at < candidates.size() && leading.mayLead(candidates.most(at)); at++) {
            int place = candidates.place(at);
            if (leading.mayLead(candidates.most(at), listed.entry(place))
                    && Schemas.compatible(query.schema(), listed.schema(place))) {
                consider(query, asked, read, listed.get(place), place, threshold, leading);
            }
        }
    }

    private void consider(
            Query query, int asked, ReadName read, ListedName listed, int place, double threshold, Leading leading) {
        NameScore named = scorer.score(read, listed.name());
        double most = listed.weak() ? named.value() * WEAK : named.value();
        if (rounded(most) < threshold) {
            // What else is known only takes off, and reading the entry costs more than comparing its name.
            return;
        }
        double score = adjust(query, listed, most);
        if (score >= threshold) {
            leading.add(new Hit(read, asked, listed, place, named.rarity(), score));
        }
    }

    /** An entry that bears the query's identifier, by the name that agrees best, however little that may be. */
    private void considerBearer(Query query, int entry, double threshold, Leading leading) {
        Entity entity = entries.get(entry).entity();
        NameKind kind = Schemas.kind(entity.schema());
        if (!Schemas.compatible(query.schema(), entity.schema())) {
            return;
        }
        for (int asked = 0; asked < query.names().size(); asked++) {
            ReadName read = new ReadName(parser.parse(query.names().get(asked), kind));
            for (String text : entity.strongNames()) {
                ListedName listed =
                        new ListedName(entry, entity.schema(), new ReadName(parser.parse(text, kind)), false);
                NameScore named = scorer.score(read, listed.name());
                double score = adjust(query, listed, named.value());
                if (score >= threshold) {
                    leading.add(new Hit(read, asked, listed, Integer.MAX_VALUE, named.rarity(), score));
                }
            }
        }
    }

    private double adjust(Query query, ListedName listed, double named) {
        double score = named;
        if (listed.weak() && (query.bare() || !circumstances.corroborate(query, entity(listed)))) {
            score = Math.min(score, WEAK_MOST);
        }
        for (Explanation contradiction : contradictions(query, listed)) {
            score += contradiction.value();
        }
        if (!query.identifiers().isEmpty()) {
            Explanation shared = circumstances.identifier(query, entity(listed));
            // A little of the name's score stays, so that the best of several names is told.
            score = shared == null ? score : Math.max(score, shared.value() - 0.01 * (1 - named));
        }
        return rounded(score);
    }

    private static double rounded(double score) {
        return Math.round(Math.max(0, score) * 10_000) / 10_000.0;
    }

    private List<Explanation> contradictions(Query query, ListedName listed) {
        if (query.bare()) {
            return List.of();
        }
        return circumstances.contradictions(
                query, entity(listed), listed.name().name().kind());
    }

    private Entity entity(ListedName listed) {
        return entry(listed.entry()).entity();
    }

    private record Known(int place, ListEntry entry) {}

    private ListEntry entry(int place) {
        int slot = place & REMEMBERED - 1;
        Known before = known[slot];
        if (before != null && before.place == place) {
            return before.entry;
        }
        ListEntry entry = entries.get(place);
        known[slot] = new Known(place, entry);
        return entry;
    }

    private Match match(Query query, Hit hit) {
        ListedName listed = hit.listed();
        List<Explanation> details = new ArrayList<>();
        details.add(scorer.explain(hit.query(), listed.name()));
        if (listed.weak()) {
            details.add(Explanation.of(
                    hit.score(),
                    "a weak alias: at most " + WEAK_MOST + " unless a birth date, country or identifier agrees"));
        }
        details.addAll(contradictions(query, listed));
        Explanation shared = query.identifiers().isEmpty() ? null : circumstances.identifier(query, entity(listed));
        if (shared != null) {
            details.add(shared);
        }
        String text = listed.name().name().text();
        Explanation explanation = details.size() == 1
                ? details.get(0)
                : new Explanation(hit.score(), "agrees with the list's name '" + text + "'", details);
        return new Match(entry(listed.entry()), text, listed.weak(), hit.rarity(), hit.score(), explanation);
    }
}
