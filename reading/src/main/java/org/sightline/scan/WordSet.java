// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.Collection;

/** A few words by their {@linkplain Words#hash hashes}, asked at every word of a text. Immutable. */
final class WordSet {
    private final long[] slots;

    WordSet(Collection<String> words) {
        slots = new long[Integer.highestOneBit(Math.max(4, words.size()) * 4)];
        for (String word : words) {
            long hash = Words.hash(word);
            slots[slot(hash)] = hash;
        }
    }

    boolean contains(long hash) {
        return slots[slot(hash)] == hash;
    }

    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
