// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spans while they are gathered, entry by entry. Not safe for use by several threads. */
final class HistoryTable {
    private String[] entries = new String[16];
    private int[] starts = new int[17];
    private short[] changes = new short[16];
    private short[] firsts = new short[16];
    private short[] lasts = new short[16];
    private int[] standings = new int[16];
    private final Map<Standing, Integer> numbers = new HashMap<>();
    private final List<Standing> kinds = new ArrayList<>();
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
        int number = numbers.computeIfAbsent(standing, added -> {
            kinds.add(added);
            return kinds.size() - 1;
        });
        boolean goesOn = spans > starts[size - 1] && lasts[spans - 1] == position - 1 && standings[spans - 1] == number;
        if (!goesOn) {
            if (spans == firsts.length) {
                int larger = spans + (spans >> 1);
                firsts = Arrays.copyOf(firsts, larger);
                lasts = Arrays.copyOf(lasts, larger);
                standings = Arrays.copyOf(standings, larger);
            }
            firsts[spans] = (short) position;
            standings[spans] = number;
            spans++;
        }
        lasts[spans - 1] = (short) position;
        starts[size] = spans;
    }

    /** The release in which the last entry last changed. */
    void changed(int position) {
        changes[size - 1] = (short) position;
    }

    History.Table table() {
        return new History.Table(
                Arrays.copyOf(entries, size),
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(firsts, spans),
                Arrays.copyOf(lasts, spans),
                Arrays.copyOf(standings, spans),
                Arrays.copyOf(changes, size),
                List.copyOf(kinds));
    }
}
