// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Ids under hashes of whatever they are looked up by, several under one where need be. Pairs of hash and id, sorted, and
 * where each range of hashes begins, so that a look-up reads one place. Immutable.
 */
final class HashedIds {
    /** Pairs a range holds on average. */
    private static final int RANGE = 4;

    // Hash in the upper half, id in the lower. As there are many, and few of them are looked at, they stay in the file
    // that they
    // are read from.
    private final LongBuffer pairs;
    private final int[] starts;
    private final int shift;

    private HashedIds(LongBuffer pairs, int[] starts) {
        this.pairs = pairs;
        this.starts = starts;
        this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(starts.length - 1);
        if (starts.length < 3
                || Integer.bitCount(starts.length - 1) != 1
                || starts[starts.length - 1] != pairs.limit()) {
            throw new DamagedException(starts.length + " ranges of " + pairs.limit() + " hashes");
        }
    }

    static HashedIds read(KeptFile file) {
        return new HashedIds(file.bytes().asLongBuffer(), file.ints());
    }

    void write(KeptOutput file) throws IOException {
        long[] all = all();
        file.longs(all, all.length);
        file.ints(starts, starts.length);
    }

    /** Tells most hashes that are none of these. */
    HashFilter filter() {
        return new HashFilter(all());
    }

    private long[] all() {
        long[] all = new long[pairs.limit()];
        pairs.get(0, all);
        return all;
    }

    /** Place of the first pair of a hash, or of where it would be. */
    int first(int hash) {
        int range = (hash ^ Integer.MIN_VALUE) >>> shift;
        int from = starts[range];
        int to = starts[range + 1];
        // Mostly a range holds a few; a hash that many share would make a walk of it.
        while (from < to) {
            int middle = (from + to) >>> 1;
            if ((int) (pairs.get(middle) >> 32) < hash) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The id at a place if that pair has the hash, else -1. */
    int id(int place, int hash) {
        return place < pairs.limit() && (int) (pairs.get(place) >> 32) == hash ? (int) pairs.get(place) : -1;
    }

    /** Pairs while they are gathered. */
    static final class Gathering {
        private long[] pairs = new long[1 << 10];
        private int size;

        void add(int hash, int id) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, Math.multiplyExact(size, 2));
            }
            pairs[size++] = ((long) hash << 32) | id;
        }

        HashedIds ids() {
            long[] sorted = Arrays.copyOf(pairs, size);
            Arrays.parallelSort(sorted);
            int ranges = Math.max(2, Integer.highestOneBit(size / RANGE + 1));
            int[] starts = new int[ranges + 1];
            int shift = Integer.SIZE - Integer.numberOfTrailingZeros(ranges);
            for (long pair : sorted) {
                starts[(((int) (pair >> 32) ^ Integer.MIN_VALUE) >>> shift) + 1]++;
            }
            for (int range = 0; range < ranges; range++) {
                starts[range + 1] += starts[range];
            }
            return new HashedIds(LongBuffer.wrap(sorted), starts);
        }
    }
}
