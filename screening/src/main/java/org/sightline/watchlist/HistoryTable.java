// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.kept.ByteSink;

/**
 * The standing of many entries in many releases, which it knows by their position. An entry mostly stands the same from one release to
 * the next, so it is kept as spans of releases in which it does, in arrays: what many releases cost is what changed between them.
 * Filled entry by entry, and not changed afterwards; then safe for use by several threads.
 */
final class HistoryTable {
    private String[] entries = new String[16];
    /** For each entry the number of its first span; then the number of spans. */
    private int[] starts = new int[17];

    private short[] changes = new short[16];
    private short[] firsts = new short[16];
    private short[] lasts = new short[16];
    private int[] kinds = new int[16];
    private final Map<Standing, Integer> numbers = new HashMap<>();
    private final List<Standing> standings = new ArrayList<>();
    private int size;
    private int spans;

    /** The next entry, greater than those before. */
    void entry(String entry) {
        if (size == entries.length) {
            int larger = size + (size >> 1);
            entries = Arrays.copyOf(entries, larger);
            starts = Arrays.copyOf(starts, larger + 1);
            changes = Arrays.copyOf(changes, larger);
        }
        entries[size] = entry;
        size++;
        starts[size] = spans;
    }

    /** A release that holds the last entry; positions rise. */
    void held(int position, Standing standing) {
        int kind = numbers.computeIfAbsent(standing, added -> {
            standings.add(added);
            return standings.size() - 1;
        });
        boolean goesOn = spans > starts[size - 1] && lasts[spans - 1] == position - 1 && kinds[spans - 1] == kind;
        if (!goesOn) {
            if (spans == firsts.length) {
                int larger = spans + (spans >> 1);
                firsts = Arrays.copyOf(firsts, larger);
                lasts = Arrays.copyOf(lasts, larger);
                kinds = Arrays.copyOf(kinds, larger);
            }
            firsts[spans] = (short) position;
            kinds[spans] = kind;
            spans++;
        }
        lasts[spans - 1] = (short) position;
        starts[size] = spans;
    }

    /** The release in which the last entry last changed. */
    void changed(int position) {
        changes[size - 1] = (short) position;
    }

    int size() {
        return size;
    }

    /** Where the entry is, or a negative number. */
    int find(String entry) {
        return Arrays.binarySearch(entries, 0, size, entry);
    }

    int first(int at) {
        return firsts[starts[at]];
    }

    int last(int at) {
        return lasts[starts[at + 1] - 1];
    }

    int change(int at) {
        return changes[at];
    }

    /** The entry's standing in each of so many releases, null where one lacks it. */
    List<@Nullable Standing> standings(String entry, int releases) {
        @Nullable Standing[] all = new @Nullable Standing[releases];
        int at = find(entry);
        if (at >= 0) {
            for (int span = starts[at]; span < starts[at + 1]; span++) {
                Arrays.fill(all, firsts[span], lasts[span] + 1, standings.get(kinds[span]));
            }
        }
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    /** The different standings, in the order of the numbers by which {@link #write} names them. */
    List<Standing> kinds() {
        return Collections.unmodifiableList(standings);
    }

    /** Writes an entry: its id, its change, and its spans. */
    void write(int at, ByteSink out) {
        out.text(entries[at]);
        out.number(changes[at]);
        out.number(starts[at + 1] - starts[at]);
        for (int span = starts[at]; span < starts[at + 1]; span++) {
            out.number(firsts[span]);
            out.number(lasts[span]);
            out.number(kinds[span]);
        }
    }

    /** This without room for more. */
    HistoryTable whole() {
        entries = Arrays.copyOf(entries, size);
        starts = Arrays.copyOf(starts, size + 1);
        changes = Arrays.copyOf(changes, size);
        firsts = Arrays.copyOf(firsts, spans);
        lasts = Arrays.copyOf(lasts, spans);
        kinds = Arrays.copyOf(kinds, spans);
        return this;
    }
}
