// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which releases of one dataset hold which entries, one release a day. Immutable.
 */
final class History {
    private final List<Release> releases;
    private final HistoryTable table;

    /** A history of releases from the oldest to the newest, each of another day. */
    History(List<Release> releases, HistoryTable table) {
        this.releases = List.copyOf(releases);
        this.table = table;
    }

    /** From the oldest to the newest. */
    List<Release> releases() {
        return releases;
    }

    HistoryTable table() {
        return table;
    }

    /** The entry in all of the releases. */
    Presence presence(String entry) {
        return new Presence(releases, table.standings(entry, releases.size()));
    }

    /** Between which releases the entry was seen; empty where none holds it. */
    Optional<Seen> seen(String entry) {
        int at = table.find(entry);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(new Seen(day(table.first(at)), day(table.last(at)), day(table.change(at))));
    }

    private LocalDate day(int position) {
        return releases.get(position).released();
    }
}
