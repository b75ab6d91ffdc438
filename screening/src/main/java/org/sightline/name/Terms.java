// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads words as {@link Term}s. What was made of a word is remembered, in short rows of which one goes for the next when a row is full, so
 * it never grows; a word that is known is found where it stands in a text, without taking it out. Safe for use by several threads: one
 * that does not see what another has put makes it again.
 */
final class Terms<T extends Term> {
    private static final int ROW = 8;
    private static final long UNKNOWN = -1;

    // Terms are immutable, so seeing one means seeing all of it, in whatever order memory is written.
    private final @Nullable Term[] terms;
    private final Function<String, T> made;

    /**
     * An empty one.
     *
     * @param bits it holds two to the power of this, at most; it works well for half as many
     * @param made makes the term of a text, the same each time
     */
    Terms(int bits, Function<String, T> made) {
        terms = new @Nullable Term[1 << bits];
        this.made = made;
    }

    T of(String text) {
        return of(text, 0, text.length());
    }

    /** The term of a part of a text that has at least one letter; of more than {@link NameParser#MAX_WORD} only the first. */
    T of(String text, int from, int end) {
        int to = Math.min(end, from + NameParser.MAX_WORD);
        return of(text, from, to, Word.key(text, from, to));
    }

    @SuppressWarnings("unchecked")
    private T of(String text, int from, int to, long key) {
        int row = row(key);
        // Terms of one row begin at different places of it, so that mostly none but the one that is sought is looked
        // at.
        int begin = (int) (spread(key) >>> 8);
        for (int i = 0; i < ROW; i++) {
            int at = row + (begin + i & ROW - 1);
            Term term = terms[at];
            if (term == null) {
                return put(at, text, from, to);
            }
            if (term.key == key && (key >= 0 || same(term.text, text, from, to))) {
                return (T) term;
            }
        }
        // Which one goes is left to chance, so that a few too many do not drive out each other in turn.
        return put(row + (begin & ROW - 1), text, from, to);
    }

    private T put(int at, String text, int from, int to) {
        T term = made.apply(text.substring(from, to));
        terms[at] = term;
        return term;
    }

    private static boolean same(String word, String text, int from, int to) {
        return word.length() == to - from && text.startsWith(word, from);
    }

    /** The terms of the words of a text, as {@link Written#split} divides it. */
    List<T> split(String text) {
        List<T> words = new ArrayList<>();
        split(text, 0, text.length(), words);
        return words;
    }

    /** Adds the terms of the words of a part of a text. */
    void split(String text, int from, int to, List<T> words) {
        int start = from;
        // The key of the word so far, as most words have an exact one; UNKNOWN where it has none.
        long key = 0;
        for (int i = from; i <= to; i++) {
            char letter = i < to ? text.charAt(i) : ' ';
            int number = letter - Word.BEFORE_A;
            if (number >= 1 && number <= Word.LETTERS) {
                key = key >= 0 && i - start < Word.LONGEST_KEY ? key << Word.BITS | number : UNKNOWN;
            } else if (Written.inWord(letter)) {
                key = UNKNOWN;
            } else {
                if (i > start) {
                    words.add(key >= 0 ? of(text, start, i, key) : of(text, start, i));
                }
                start = i + 1;
                key = 0;
            }
        }
    }

    private int row(long key) {
        return (int) (spread(key) >>> 32) & (terms.length - ROW);
    }

    private static long spread(long key) {
        return key * 0x9E3779B97F4A7C15L;
    }
}
