// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.Arrays;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * What the candidate index knows of each reading of a name: whose it is, its words, what it weighs, how many initials it has. Readings
 * with initials come first, the others after them by what they weigh, the lightest first. Immutable.
 */
final class ReadingTable {
    private static final int SYLLABIC = 1;
    // The facts of a reading stand side by side, as they are read together.
    private static final int ROW = 4;
    private static final int NAME = 0;
    private static final int WORDS = 1;
    private static final int TOTAL = 2;
    /** Number of initials above one bit for a reading by syllables. */
    private static final int FACTS = 3;

    /** Each reading's row, and one more that ends the words of the last. */
    private final int[] rows;
    /** The words of all readings, one reading after the other. */
    final int[] words;

    private final int withInitials;
    private final int mostInitials;

    private ReadingTable(int[] rows, int[] words) {
        this.rows = rows;
        this.words = words;
        if (rows.length == 0 || rows.length % ROW != 0 || rows[rows.length - ROW + WORDS] != words.length) {
            throw new DamagedException(rows.length + " numbers that are not the facts of readings");
        }
        int first = 0;
        int most = 0;
        while (first < size() && initials(first) > 0) {
            most = Math.max(most, initials(first++));
        }
        withInitials = first;
        mostInitials = most;
    }

    static ReadingTable read(KeptFile file) {
        return new ReadingTable(file.ints(), file.ints());
    }

    void write(KeptOutput file) throws IOException {
        file.ints(rows, rows.length);
        file.ints(words, words.length);
    }

    int size() {
        return rows.length / ROW - 1;
    }

    /** The place of the name. */
    int name(int reading) {
        return rows[reading * ROW + NAME];
    }

    /** Where the reading's words begin among {@link #words}. */
    int start(int reading) {
        return rows[reading * ROW + WORDS];
    }

    /** Where they end. */
    int end(int reading) {
        return rows[(reading + 1) * ROW + WORDS];
    }

    boolean syllabic(int reading) {
        return (rows[reading * ROW + FACTS] & SYLLABIC) != 0;
    }

    /** The weight of its words. */
    double total(int reading) {
        return Float.intBitsToFloat(rows[reading * ROW + TOTAL]);
    }

    int initials(int reading) {
        return rows[reading * ROW + FACTS] >> 1;
    }

    /** How many readings have initials; they come before all others. */
    int withInitials() {
        return withInitials;
    }

    /** The most initials that a reading has. */
    int mostInitials() {
        return mostInitials;
    }

    /** Readings while they are gathered. */
    static final class Gathering {
        private int[] rows = new int[1 << 10];
        private int[] words = new int[1 << 10];
        private int size;
        private int ofWords;

        void add(int name, Reading reading, int[] itsWords) {
            add(name, reading.total, reading.initials(), reading.syllabic, itsWords);
        }

        void add(int name, double total, int initials, boolean syllabic, int[] itsWords) {
            if ((size + 2) * ROW > rows.length) {
                rows = Arrays.copyOf(rows, Math.multiplyExact(rows.length, 2));
            }
            while (ofWords + itsWords.length > words.length) {
                words = Arrays.copyOf(words, Math.multiplyExact(words.length, 2));
            }
            int row = size++ * ROW;
            rows[row + NAME] = name;
            rows[row + TOTAL] = Float.floatToIntBits((float) total);
            rows[row + FACTS] = initials << 1 | (syllabic ? SYLLABIC : 0);
            System.arraycopy(itsWords, 0, words, ofWords, itsWords.length);
            ofWords += itsWords.length;
            rows[row + ROW + WORDS] = ofWords;
        }

        ReadingTable table() {
            long[] order = new long[size];
            for (int reading = 0; reading < size; reading++) {
                int row = reading * ROW;
                // Bits of a positive number are ordered as the number is.
                long weight = rows[row + FACTS] > SYLLABIC ? 0 : 1L + rows[row + TOTAL];
                order[reading] = weight << Integer.SIZE | reading;
            }
            Arrays.parallelSort(order);
            int[] ordered = new int[(size + 1) * ROW];
            int[] orderedWords = new int[ofWords];
            int next = 0;
            int nextWord = 0;
            for (long reading : order) {
                int row = (int) reading * ROW;
                int length = rows[row + ROW + WORDS] - rows[row + WORDS];
                System.arraycopy(words, rows[row + WORDS], orderedWords, nextWord, length);
                System.arraycopy(rows, row, ordered, next, ROW);
                ordered[next + WORDS] = nextWord;
                nextWord += length;
                next += ROW;
            }
            ordered[next + WORDS] = nextWord;
            return new ReadingTable(ordered, orderedWords);
        }
    }
}
