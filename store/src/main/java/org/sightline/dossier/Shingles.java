// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.Arrays;

/**
 * A text as the set of its runs of four words, each a hash of 64 bits. Case and signs count for nothing; of scripts without blanks
 * between words each letter is a word.
 *
 * <p>After A. Broder, "On the resemblance and containment of documents" (1997).
 */
final class Shingles {
    private static final int WORDS = 4;
    /** The runs at the beginning of a text by which one that was cut short is known. */
    private static final int LEAD = 40;

    private static final long WORD = 0x9E3779B97F4A7C15L;
    private static final long RUN = 0xD6E8FEB86659FD93L;

    /** In the order of the text, those that return among them. */
    private final long[] runs;
    /** Each once, ascending. */
    private final long[] set;

    private Shingles(long[] runs) {
        this.runs = runs;
        this.set = distinct(runs);
    }

    static Shingles of(CharSequence text) {
        long[] words = words(text);
        if (words.length == 0) {
            return new Shingles(new long[0]);
        }
        int width = Math.min(WORDS, words.length);
        long[] runs = new long[words.length - width + 1];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int word = i; word < i + width; word++) {
                run = mixed(run * RUN + words[word]);
            }
            runs[i] = run;
        }
        return new Shingles(runs);
    }

    /** How many different ones there are. */
    int size() {
        return set.length;
    }

    long[] set() {
        return set;
    }

    /** The different ones of the text's beginning, ascending. */
    long[] lead() {
        return distinct(Arrays.copyOf(runs, Math.min(LEAD, runs.length)));
    }

    /** The different ones of twice that much. */
    long[] begin() {
        return distinct(Arrays.copyOf(runs, Math.min(2 * LEAD, runs.length)));
    }

    /** How many values two ascending arrays have in common. */
    static int shared(long[] one, long[] other) {
        int shared = 0;
        int j = 0;
        for (long value : one) {
            while (j < other.length && other[j] < value) {
                j++;
            }
            if (j < other.length && other[j] == value) {
                shared++;
            }
        }
        return shared;
    }

    /** Spreads the bits of a number over all of it. */
    static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long[] words(CharSequence text) {
        long[] words = new long[text.length() / 4 + 8];
        int count = 0;
        long word = 0;
        for (int i = 0; i < text.length(); ) {
            int point = Character.codePointAt(text, i);
            i += Character.charCount(point);
            boolean alone = Character.isIdeographic(point) || isWithoutBlanks(point);
            if (!alone && Character.isLetterOrDigit(point)) {
                word = word * WORD + Character.toLowerCase(point) + 1;
                continue;
            }
            if (count + 2 > words.length) {
                words = Arrays.copyOf(words, 2 * words.length);
            }
            if (word != 0) {
                words[count++] = mixed(word);
                word = 0;
            }
            if (alone) {
                words[count++] = mixed(WORD + point);
            }
        }
        if (word != 0) {
            words = Arrays.copyOf(words, count + 1);
            words[count++] = mixed(word);
        }
        return Arrays.copyOf(words, count);
    }

    private static boolean isWithoutBlanks(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case THAI, LAO, KHMER, MYANMAR, HIRAGANA, KATAKANA -> Character.isLetter(point);
            default -> false;
        };
    }

    private static long[] distinct(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
