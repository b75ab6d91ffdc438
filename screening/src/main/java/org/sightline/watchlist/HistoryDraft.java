// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
        TreeMap<String, Standing> standings = new TreeMap<>();
        for (int at = 0; at < entries.size(); at++) {
            standings.put(entries.id(at).entry(), entries.standing(at));
        }
        return of(Map.of(release, standings));
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
        List<ReleaseRows> rows = new ArrayList<>();
        for (Release release : releases) {
            List<StandingRow> own = new ArrayList<>();
            new TreeMap<>(Objects.requireNonNull(held.get(release)))
                    .forEach((entry, standing) -> own.add(new StandingRow(entry, standing, 0, 0)));
            rows.add(ReleaseRows.of(List.of(), own));
        }
        try {
            return read(releases, rows);
        } catch (UnreadableRows e) {
            throw new IllegalStateException("rows in memory can be read", e);
        }
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
