// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Words that were made lately, by their text: {@link Remembered}, but laid out for the memory. A word is found by its {@link
 * Word#key key}, eight of which are one line of the cache, and mostly neither its text nor that of another is looked at. Safe for use
 * by several threads: one that does not see what another has put makes it again.
 */
final class KnownWords {
    private static final int ROW = 8;

    private final AtomicReferenceArray<@Nullable Word> words;
    /** By place the key of the word there. Only a hint: what it says of a place may be out of date. */
    private final long[] keys;

    /**
     * An empty one.
     *
     * @param bits it holds two to the power of this, at most; it works well for half as many
     */
    KnownWords(int bits) {
        words = new AtomicReferenceArray<>(1 << bits);
        keys = new long[1 << bits];
    }

    /** The word of this text that was put last, or null where that is forgotten. */
    @Nullable Word get(String text) {
        long key = Word.key(text);
        int row = row(key);
        for (int at = row; at < row + ROW; at++) {
            if (keys[at] != key) {
                continue;
            }
            // Words are immutable, so seeing one means seeing all of it, in whatever order memory is written.
            Word word = words.getPlain(at);
            if (word != null && word.isWritten(text, key)) {
                return word;
            }
        }
        return null;
    }

    /** Remembers a word, and returns it. */
    Word put(Word word) {
        long key = Word.key(word.text());
        int row = row(key);
        int place = row + ((int) (spread(key) >>> 8) & (ROW - 1));
        for (int at = row + ROW - 1; at >= row; at--) {
            Word other = words.getPlain(at);
            if (other == null) {
                place = at;
            } else if (other.sameText(word)) {
                place = at;
                break;
            }
        }
        words.setPlain(place, word);
        keys[place] = key;
        return word;
    }

    private int row(long key) {
        return (int) (spread(key) >>> 32) & (keys.length - ROW);
    }

    private static long spread(long key) {
        return key * 0x9E3779B97F4A7C15L;
    }
}
