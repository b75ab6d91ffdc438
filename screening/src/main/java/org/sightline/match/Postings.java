// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.Arrays;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Which readings of names hold a word, ascending, each once, though it may hold the word twice: one array for all words, and where
 * each word's part begins. Immutable.
 */
final class Postings {
    final int[] readings;
    private final int[] starts;

    private Postings(int[] readings, int[] starts) {
        this.readings = readings;
        this.starts = starts;
        if (starts.length == 0 || starts[0] != 0 || starts[starts.length - 1] != readings.length) {
            throw new DamagedException(readings.length + " postings that do not end where they should");
        }
    }

    static Postings read(KeptFile file) {
        return new Postings(file.ints(), file.ints());
    }

    void write(KeptOutput file) throws IOException {
        file.ints(readings, readings.length);
        file.ints(starts, starts.length);
    }

    int words() {
        return starts.length - 1;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    /** Postings while they are gathered, reading by reading. */
    static final class Gathering {
        private int[] words = new int[1 << 10];
        private int[] readings = new int[1 << 10];
        private int size;

        /** A word of a reading; the readings come in ascending order. */
        void add(int word, int reading) {
            for (int i = size - 1; i >= 0 && readings[i] == reading; i--) {
                if (words[i] == word) {
                    return;
                }
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, Math.multiplyExact(size, 2));
                readings = Arrays.copyOf(readings, words.length);
            }
            words[size] = word;
            readings[size++] = reading;
        }

        /** Sorts by word in one pass over the counts, which keeps the order of the readings. */
        Postings postings(int vocabulary) {
            int[] starts = new int[vocabulary + 1];
            for (int i = 0; i < size; i++) {
                starts[words[i] + 1]++;
            }
            for (int word = 0; word < vocabulary; word++) {
                starts[word + 1] += starts[word];
            }
            int[] next = Arrays.copyOf(starts, vocabulary);
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                sorted[next[words[i]]++] = readings[i];
            }
            return new Postings(sorted, starts);
        }
    }
}
