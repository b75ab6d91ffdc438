// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;

/**
 * Reads a history: the rows of all releases side by side, entry by entry. Each release is read once, from its beginning to its end, and
 * none is held whole.
 */
final class HistoryDraft {
    private HistoryDraft() {}

    /**
     * Reads a history.
     *
     * @param releases from the oldest to the newest
     * @param rows theirs, in the same order
     * @throws UnreadableRows when a release cannot be read
     */
    static History read(List<Release> releases, List<? extends ReleaseRows> rows) throws UnreadableRows {
        if (releases.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("a history of more than " + Short.MAX_VALUE + " releases");
        }
        HistoryTable table = new HistoryTable();
        @Nullable StandingRow[] heads = new @Nullable StandingRow[rows.size()];
        for (int at = 0; at < heads.length; at++) {
            heads[at] = next(rows, at);
        }
        for (String entry = least(heads); entry != null; entry = least(heads)) {
            take(entry, heads, table);
            for (int at = 0; at < heads.length; at++) {
                StandingRow head = heads[at];
                if (head != null && head.entry().equals(entry)) {
                    heads[at] = next(rows, at);
                }
            }
        }
        return new History(releases, table.whole());
    }

    /** A history of one release. */
    static History of(Release release, Entries entries) {
        HistoryTable table = new HistoryTable();
        for (int at = 0; at < entries.size(); at++) {
            table.entry(entries.id(at).entry());
            table.held(0, entries.standing(at));
        }
        return new History(List.of(release), table.whole());
    }

    /**
     * A history of which no more is known than who was on which release.
     *
     * @param held release to its entries and their standing
     */
    static History of(Map<Release, ? extends Map<String, Standing>> held) {
        TreeMap<LocalDate, Release> byDay = new TreeMap<>();
        held.keySet().stream().sorted(Release.ORDER).forEach(release -> byDay.put(release.released(), release));
        List<Release> releases = List.copyOf(byDay.values());
        Set<String> entries = new TreeSet<>();
        held.values().forEach(standings -> entries.addAll(standings.keySet()));
        HistoryTable table = new HistoryTable();
        for (String entry : entries) {
            table.entry(entry);
            for (int at = 0; at < releases.size(); at++) {
                Standing standing =
                        Objects.requireNonNull(held.get(releases.get(at))).get(entry);
                if (standing != null) {
                    table.held(at, standing);
                }
            }
        }
        return new History(releases, table.whole());
    }

    /** Which of the releases could not be read, and why. */
    static final class UnreadableRows extends Exception {
        private final int position;
        private final Exception reason;

        UnreadableRows(int position, Exception reason) {
            super(reason);
            this.position = position;
            this.reason = reason;
        }

        Exception reason() {
            return reason;
        }

        int position() {
            return position;
        }
    }

    private static @Nullable StandingRow next(List<? extends ReleaseRows> rows, int at) throws UnreadableRows {
        try {
            return rows.get(at).next();
        } catch (ListFormatException | IOException e) {
            throw new UnreadableRows(at, e);
        }
    }

    private static @Nullable String least(@Nullable StandingRow[] heads) {
        String least = null;
        for (StandingRow head : heads) {
            if (head != null && (least == null || head.entry().compareTo(least) < 0)) {
                least = head.entry();
            }
        }
        return least;
    }

    private static void take(String entry, @Nullable StandingRow[] heads, HistoryTable table) {
        table.entry(entry);
        StandingRow before = null;
        for (int at = 0; at < heads.length; at++) {
            StandingRow head = heads[at];
            StandingRow own = head != null && head.entry().equals(entry) ? head : null;
            if (own != null) {
                table.held(at, own.standing());
                if (before == null || before.statements() != own.statements()) {
                    table.changed(at);
                }
            }
            before = own;
        }
    }
}
