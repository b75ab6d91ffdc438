// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.ArrayList;
import java.util.List;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** Finds the entries that a query may mean. Immutable, so safe to share between threads. */
public final class Screener {
    private final List<ListEntry> entries;

    public Screener(Listings listings) {
        this.entries = listings.entries();
    }

    /**
     * The entries that score at least {@code threshold}, best first, equal scores by entry id.
     *
     * @param threshold 0 to 1
     * @param limit the most that are returned
     */
    public List<Match> screen(Query query, double threshold, int limit) {
        List<Match> found = new ArrayList<>();
        for (ListEntry entry : entries) {
            for (String name : entry.entity().strongNames()) {
                if (query.names().contains(name) && found.size() < limit && threshold <= 1) {
                    found.add(new Match(entry, name, false, 0.5, 1, Explanation.of(1, "the same name")));
                }
            }
        }
        return found;
    }
}
