// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * From a {@link Fingerprint} to a number that is not negative, in two byte buffers: the keys, then the values.
 *
 * <p>Keys stand in unsigned order. A key's home is its value scaled to the table's size, so homes are in order too; a key whose home
 * is taken stands in the next free slot. So the bytes depend on the entries alone, and a search ends at an empty slot or at a
 * greater key. At two thirds full a search looks at two or three neighbours. Thread-safe.
 */
final class FingerprintTable {
    /** Value of a key that is not there. */
    static final int ABSENT = -1;

    /** Slots after the last home, for the keys that find theirs taken at the end. */
    private static final int SPILL = 1024;

    private final ByteBuffer keys;
    private final ByteBuffer values;
    private final int slots;
    private final int homes;

    FingerprintTable(ByteBuffer keys, ByteBuffer values) {
        this.keys = keys;
        this.values = values;
        this.slots = keys.capacity() / Long.BYTES;
        this.homes = slots - SPILL;
        if (homes < 1 || values.capacity() != slots * Integer.BYTES) {
            throw new IllegalArgumentException("not a table: " + keys + ", " + values);
        }
    }

    /** Slots that a table of so many entries needs. */
    static int slots(int entries) {
        return Math.toIntExact(entries + (entries + 1L) / 2 + 1 + SPILL);
    }

    /**
     * Fills this table, whose buffers are still zero.
     *
     * @param sorted the keys, distinct, in unsigned order
     * @param numbers the value of each
     */
    void fill(long[] sorted, int[] numbers) {
        int next = 0;
        for (int i = 0; i < sorted.length; i++) {
            int slot = Math.max(home(sorted[i]), next);
            if (i > 0 && Long.compareUnsigned(sorted[i - 1], sorted[i]) >= 0) {
                throw new IllegalArgumentException("two strings share the fingerprint " + sorted[i]);
            }
            keys.putLong(slot * Long.BYTES, sorted[i]);
            values.putInt(slot * Integer.BYTES, numbers[i]);
            next = slot + 1;
        }
    }

    /** The number of a fingerprint, or {@link #ABSENT}. */
    int get(long fingerprint) {
        for (int slot = home(fingerprint); slot < slots; slot++) {
            long key = keys.getLong(slot * Long.BYTES);
            if (key == fingerprint) {
                return values.getInt(slot * Integer.BYTES);
            }
            if (key == 0 || Long.compareUnsigned(key, fingerprint) > 0) {
                return ABSENT;
            }
        }
        return ABSENT;
    }

    private int home(long fingerprint) {
        return (int) (((fingerprint >>> 32) * homes) >>> 32);
    }

    /** Entries being gathered, in any order. Not thread-safe. */
    static final class Builder {
        private long[] keys = new long[1024];
        private int[] values = new int[1024];
        private int size;

        void put(long fingerprint, int value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            keys[size] = fingerprint;
            values[size++] = value;
        }

        int size() {
            return size;
        }

        /** Fills a table with what was gathered. */
        void fill(FingerprintTable table) {
            long[] sorted = sortedKeys();
            int[] numbers = new int[size];
            for (int i = 0; i < size; i++) {
                int at = Arrays.binarySearch(sorted, keys[i] ^ Long.MIN_VALUE);
                numbers[at] = values[i];
            }
            for (int i = 0; i < size; i++) {
                sorted[i] ^= Long.MIN_VALUE;
            }
            table.fill(sorted, numbers);
        }

        /** Keys in unsigned order, each with its top bit turned so that signed order is that order. */
        private long[] sortedKeys() {
            long[] sorted = new long[size];
            for (int i = 0; i < size; i++) {
                sorted[i] = keys[i] ^ Long.MIN_VALUE;
            }
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
