// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which releases of one dataset hold which entries. Of two releases of one day the one that was imported later counts.
 * Immutable.
 */
final class History {
    private final List<Release> releases;
    private final Map<String, @Nullable Standing[]> standings;

    private History(List<Release> releases, Map<String, @Nullable Standing[]> standings) {
        this.releases = releases;
        this.standings = standings;
    }

    /**
     * The history of one dataset.
     *
     * @param held release to its entries and their standing
     */
    static History of(Map<Release, Map<String, Standing>> held) {
        Map<LocalDate, Release> byDay = new TreeMap<>();
        held.keySet().stream()
                .sorted(Comparator.comparing(Release::imported).thenComparing(Release::digest))
                .forEach(release -> byDay.put(release.released(), release));
        List<Release> releases = new ArrayList<>(byDay.values());
        Map<String, @Nullable Standing[]> standings = new HashMap<>();
        for (int at = 0; at < releases.size(); at++) {
            int position = at;
            held.getOrDefault(releases.get(at), Map.of())
                    .forEach(
                            (entry, standing) -> standings
                                    .computeIfAbsent(entry, id -> new @Nullable Standing[releases.size()])[position] = standing);
        }
        return new History(List.copyOf(releases), standings);
    }

    /** From the oldest to the newest. */
    List<Release> releases() {
        return releases;
    }

    /** How the entry stood in the release at that position, or null where that release lacks it. */
    @Nullable Standing standing(String entry, int position) {
        @Nullable Standing[] found = standings.get(entry);
        return found == null ? null : found[position];
    }

    /** Every entry that some release holds. */
    Set<String> entries() {
        return Collections.unmodifiableSet(standings.keySet());
    }
}
