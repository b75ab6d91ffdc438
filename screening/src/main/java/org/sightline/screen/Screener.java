// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.cores.Cores;
import org.sightline.entity.Entity;
import org.sightline.match.Calibration;
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

    /** Half of what scores are rounded to. */
    private static final double HALF_A_STEP = 0.00005;

    private static final int REMEMBERED = 1 << 10;

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();
    private final Calibration calibration = new Calibration();
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
        return parser.version() + ", features " + scorer.version() + ", calibration " + calibration.version()
                + ", names " + NameIndex.VERSION;
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
        return found(new Search(query, threshold, calibration, new Leading(limit)));
    }

    /**
     * The same by how much names agree, before that is made a score: below 0.7 an agreement is larger than the score it has. For those
     * who weigh more than the name.
     *
     * @param least the least agreement, 0 to 1
     * @return the matches with their agreements as scores
     */
    public List<Match> agreeing(Query query, double least, int limit) {
        return found(new Search(query, least, Calibration.none(), new Leading(limit)));
    }

    /** What is asked, what a hit has to score on which scale, and the best so far. */
    private record Search(Query query, double threshold, Calibration scale, Leading leading) {
        /** The least agreement that may be rounded to a score that is high enough. */
        double least(NameKind kind) {
            return scale.agreement(Math.max(0, threshold - HALF_A_STEP), kind);
        }

        double score(double agreement, NameKind kind) {
            return rounded(scale.score(agreement, kind));
        }

        void add(ReadName read, int asked, ListedName listed, int place, double rarity, double agreement) {
            double score = score(agreement, listed.name().name().kind());
            if (score >= threshold) {
                leading.add(new Hit(read, asked, listed, place, rarity, agreement, score));
            }
        }
    }

    private List<Match> found(Search search) {
        Query query = search.query;
        names.forEach((kind, listed) -> {
            if (Schemas.mayMean(query.schema(), kind)) {
                for (int asked = 0; asked < query.names().size(); asked++) {
                    consider(search, asked, kind, listed);
                }
            }
        });
        numbers.bearers(query).forEach(entry -> considerBearer(search, entry));
        return search.leading.hits().stream().map(hit -> match(query, hit)).toList();
    }

    /** Considers the names of one kind, those that may score most first, until none can be among the best any more. */
    private void consider(Search search, int asked, NameKind kind, ListedNames listed) {
        Leading leading = search.leading;
        ReadName read = new ReadName(parser.parse(search.query.names().get(asked), kind));
        Candidates candidates = listed.candidates(read, search.least(kind));
        for (int at = 0; at < candidates.size(); at++) {
            double most = search.score(candidates.most(at), kind);
            if (!leading.mayLead(most)) {
                return;
            }
            int place = candidates.place(at);
            if (leading.mayLead(most, listed.entry(place))
                    && Schemas.compatible(search.query.schema(), listed.schema(place))) {
                consider(search, asked, read, listed.get(place), place);
            }
        }
    }

    private void consider(Search search, int asked, ReadName read, ListedName listed, int place) {
        NameScore named = scorer.score(read, listed.name());
        double most = listed.weak() ? named.value() * WEAK : named.value();
        if (search.score(most, listed.name().name().kind()) >= search.threshold) {
            // What else is known only takes off, and reading the entry costs more than comparing its name.
            search.add(read, asked, listed, place, named.rarity(), adjust(search.query, listed, most));
        }
    }

    /** An entry that bears the query's identifier, by the name that agrees best, however little that may be. */
    private void considerBearer(Search search, int entry) {
        Query query = search.query;
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
                search.add(
                        read, asked, listed, Integer.MAX_VALUE, named.rarity(), adjust(query, listed, named.value()));
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
        return Calibration.rounded(Math.max(0, score));
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
                    hit.agreement(),
                    "a weak alias: at most " + WEAK_MOST + " unless a birth date, country or identifier agrees"));
        }
        details.addAll(contradictions(query, listed));
        Explanation shared = query.identifiers().isEmpty() ? null : circumstances.identifier(query, entity(listed));
        if (shared != null) {
            details.add(shared);
        }
        if (hit.score() != hit.agreement()) {
            details.add(Calibration.note(hit.agreement()));
        }
        String text = listed.name().name().text();
        Explanation explanation = details.size() == 1
                ? details.get(0)
                : new Explanation(hit.score(), "agrees with the list's name '" + text + "'", details);
        return new Match(entry(listed.entry()), text, listed.weak(), hit.rarity(), hit.score(), explanation);
    }
}
