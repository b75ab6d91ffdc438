// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.List;
import java.util.Set;
import org.sightline.match.Match;
import org.sightline.match.Query;

/** Whatever answers "who on the lists is this?". Safe to share between threads. */
@FunctionalInterface
public interface Screening {
    /**
     * The entries that score at least {@code threshold}, best first, equal scores by entry id.
     *
     * @param threshold 0 to 1
     * @param limit the most that are returned
     */
    List<Match> screen(Query query, double threshold, int limit);

    /**
     * This with the entries of some datasets only.
     *
     * @param datasets their names
     */
    default Screening within(Set<String> datasets) {
        Set<String> wanted = Set.copyOf(datasets);
        return (query, threshold, limit) -> screen(query, threshold, Integer.MAX_VALUE).stream()
                .filter(match -> wanted.contains(match.entry().id().dataset()))
                .limit(limit)
                .toList();
    }
}
