// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

/**
 * Which hashes there may be: a Bloom filter (1970) of one bit for each hash, among eight or more for each that there is. It says no to
 * seven of eight that there are not, and lies close together in memory, where a look-up of the hash itself goes far. Immutable.
 */
final class HashFilter {
    private static final int BITS_OF_EACH = 8;
    private static final int LONG = 6;
    private static final int MOST = 1 << 30;

    private final long[] bits;
    private final int shift;

    /**
     * A filter of these hashes.
     *
     * @param pairs hashes in the upper halves, well spread
     */
    HashFilter(long[] pairs) {
        int size = Long.SIZE;
        while (size < MOST && (long) pairs.length * BITS_OF_EACH > size) {
            size *= 2;
        }
        bits = new long[size >> LONG];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
        for (long pair : pairs) {
            int bit = (int) (pair >> Integer.SIZE) >>> shift;
            bits[bit >> LONG] |= 1L << bit;
        }
    }

    /** False only where the hash is not among them. */
    boolean mayHold(int hash) {
        int bit = hash >>> shift;
        return (bits[bit >> LONG] & 1L << bit) != 0;
    }
}
