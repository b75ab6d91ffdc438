// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.Arrays;

/**
 * Which circumstances an entry shares with others, each by its hash of 40 bits; one number for each in one array, for the reason told
 * in {@link Blocks}. Not safe for use by several threads.
 */
final class Shared {
    private static final int HASH_BITS = 40;
    private static final long HASH = (1L << HASH_BITS) - 1;

    private long[] places = new long[1 << 10];
    private int size;

    /** What is done with what one entry shares. */
    interface Visitor {
        void entry(int entry, long[] hashes);
    }

    void add(int entry, long hash) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        places[size++] = (long) entry << HASH_BITS | hash;
    }

    /** Visits every entry that shares anything, once. */
    void each(Visitor visitor) {
        Arrays.sort(places, 0, size);
        for (int from = 0; from < size; ) {
            int entry = (int) (places[from] >>> HASH_BITS);
            int to = from;
            while (to < size && places[to] >>> HASH_BITS == entry) {
                to++;
            }
            visitor.entry(
                    entry,
                    Arrays.stream(places, from, to).map(place -> place & HASH).toArray());
            from = to;
        }
    }
}
