// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was made of words that came lately. Each word belongs to one of many short rows; when a row is full, one of it goes for the
 * next, so it never grows, and what recurs is mostly there. Safe for use by several threads where words and values are immutable: a
 * thread that does not see what another has put makes it again.
 *
 * @param <K> what words are told by, mostly their text
 */
final class Remembered<K, V> {
    private static final int ROW = 8;

    private record Entry<K, V>(K word, V value) {}

    private final AtomicReferenceArray<@Nullable Entry<K, V>> entries;
    /** By place the hash of the word there, or 0. A hint that spares the way to what is of another word; it may be out of date. */
    private final int[] hashes;

    /**
     * An empty one.
     *
     * @param bits it holds two to the power of this, at most; it works well for half as many
     */
    Remembered(int bits) {
        entries = new AtomicReferenceArray<>(1 << bits);
        hashes = new int[1 << bits];
    }

    /** What was put for the word, or null where that is forgotten. */
    @Nullable V get(K word) {
        int hash = word.hashCode();
        int row = row(hash);
        for (int at = row; at < row + ROW; at++) {
            if (hashes[at] != hash) {
                continue;
            }
            // Entries are immutable, so seeing one means seeing all of it, in whatever order memory is written.
            Entry<K, V> entry = entries.getPlain(at);
            if (entry != null && entry.word.equals(word)) {
                return entry.value;
            }
        }
        return null;
    }

    /** Remembers the value of a word, and returns it. */
    V put(K word, V value) {
        int hash = word.hashCode();
        int row = row(hash);
        int at = row;
        while (at < row + ROW && entries.getPlain(at) != null) {
            at++;
        }
        // Which one goes is left to chance, so that a few too many do not drive out each other in turn.
        int place = at < row + ROW ? at : row + (hash & (ROW - 1));
        entries.setPlain(place, new Entry<>(word, value));
        hashes[place] = hash;
        return value;
    }

    private int row(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ (spread >>> 15)) & (entries.length() - ROW);
    }
}
