// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.Arrays;

/**
 * Entries by what they have in common, so that only entries of one block are ever compared. A block is a key's hash of 40 bits;
 * two keys that share a hash only cost a comparison. Every entry of a block is one number in one sorted array, which keeps a
 * million entries in some tens of megabytes. Not safe for use by several threads.
 */
final class Blocks {
    /** Entries are numbered with the bits that the hash leaves. */
    static final int MOST_ENTRIES = 1 << 24;

    private static final int ENTRY_BITS = 24;
    private static final long ENTRY = MOST_ENTRIES - 1L;

    private long[] places = new long[1 << 12];
    private int size;

    /** What is done with one block. */
    interface Block {
        /**
         * Takes one block.
         *
         * @param entries ascending, each once; the array is the visitor's only until the call returns
         */
        void entries(long hash, int[] entries, int count);
    }

    void add(String key, int entry) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        places[size++] = hash(key) << ENTRY_BITS | entry;
    }

    /** Visits every block of two entries or more, by hash. */
    void each(Block visitor) {
        Arrays.sort(places, 0, size);
        int[] block = new int[16];
        int at = 0;
        while (at < size) {
            long hash = places[at] >>> ENTRY_BITS;
            int count = 0;
            for (; at < size && places[at] >>> ENTRY_BITS == hash; at++) {
                int entry = (int) (places[at] & ENTRY);
                if (count > 0 && block[count - 1] == entry) {
                    continue;
                }
                if (count == block.length) {
                    block = Arrays.copyOf(block, count * 2);
                }
                block[count++] = entry;
            }
            if (count > 1) {
                visitor.entries(hash, block, count);
            }
        }
    }

    /** 40 bits of the key: FNV-1a over its UTF-16 code units, mixed as in MurmurHash3's finaliser. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (hash ^ hash >>> 33) >>> ENTRY_BITS;
    }
}
