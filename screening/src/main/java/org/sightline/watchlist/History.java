// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which releases of one dataset hold which entries, one release a day. An entry mostly stands the same from one release to the next, so
 * it is kept as spans of releases in which it does, in arrays: what many releases cost is what changed between them. Immutable.
 */
final class History {
    private final List<Release> releases;
    private final Table table;

    /**
     * What {@link HistoryDraft} gathered.
     *
     * @param entries sorted
     * @param starts for each entry the number of its first span, and at last the number of spans
     * @param firsts for each span the position of its first release
     * @param lasts for each span the position of its last release; spans of an entry are in order and do not overlap
     * @param standings for each span the number of its standing in {@code kinds}
     * @param changes for each entry the position of the release in which it last changed
     */
    record Table(
            String[] entries,
            int[] starts,
            short[] firsts,
            short[] lasts,
            int[] standings,
            short[] changes,
            List<Standing> kinds) {}

    History(List<Release> releases, Table table) {
        this.releases = List.copyOf(releases);
        this.table = table;
    }

    /** From the oldest to the newest. */
    List<Release> releases() {
        return releases;
    }

    Table table() {
        return table;
    }

    /** The entry in all of the releases. */
    Presence presence(String entry) {
        @Nullable Standing[] standings = new @Nullable Standing[releases.size()];
        int at = Arrays.binarySearch(table.entries, entry);
        if (at >= 0) {
            for (int span = table.starts[at]; span < table.starts[at + 1]; span++) {
                Standing standing = table.kinds.get(table.standings[span]);
                Arrays.fill(standings, table.firsts[span], table.lasts[span] + 1, standing);
            }
        }
        return new Presence(releases, Collections.unmodifiableList(Arrays.asList(standings)));
    }

    /** Every entry that some release holds, sorted. */
    void each(Consumer<String> taker) {
        for (String entry : table.entries) {
            taker.accept(entry);
        }
    }

    /** Between which releases the entry was seen; empty where none holds it. */
    Optional<Seen> seen(String entry) {
        int at = Arrays.binarySearch(table.entries, entry);
        if (at < 0) {
            return Optional.empty();
        }
        LocalDate first = day(table.firsts[table.starts[at]]);
        LocalDate last = day(table.lasts[table.starts[at + 1] - 1]);
        return Optional.of(new Seen(first, last, day(table.changes[at])));
    }

    private LocalDate day(int position) {
        return releases.get(position).released();
    }
}
