// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which releases of one dataset hold which entries, one release a day. Kept in arrays with an element for each entry, as a history has
 * many entries in many releases and few different dates. Immutable.
 */
final class History {
    private final List<Release> releases;
    private final String[] entries;
    private final @Nullable Standing[][] standings;
    private final short[] changes;

    /**
     * A history that {@link HistoryDraft} made.
     *
     * @param releases from the oldest to the newest, each of another day
     * @param entries sorted
     * @param standings for each release the standing of each entry, null where the release lacks it
     * @param changes for each entry the position of the release in which it last changed
     */
    History(List<Release> releases, String[] entries, @Nullable Standing[][] standings, short[] changes) {
        this.releases = List.copyOf(releases);
        this.entries = entries;
        this.standings = standings;
        this.changes = changes;
    }

    /** From the oldest to the newest. */
    List<Release> releases() {
        return releases;
    }

    /** How the entry stood in the release at that position, or null where that release lacks it. */
    @Nullable Standing standing(String entry, int position) {
        int at = Arrays.binarySearch(entries, entry);
        return at < 0 ? null : standings[position][at];
    }

    /** Every entry that some release holds. */
    Set<String> entries() {
        return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(entries)));
    }

    /** Between which releases the entry was seen; empty where none holds it. */
    Optional<Seen> seen(String entry) {
        int at = Arrays.binarySearch(entries, entry);
        if (at < 0) {
            return Optional.empty();
        }
        int first = 0;
        while (standings[first][at] == null) {
            first++;
        }
        int last = releases.size() - 1;
        while (standings[last][at] == null) {
            last--;
        }
        return Optional.of(new Seen(day(first), day(last), day(changes[at])));
    }

    private LocalDate day(int position) {
        return releases.get(position).released();
    }
}
