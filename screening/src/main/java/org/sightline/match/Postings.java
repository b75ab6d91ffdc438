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

    /** Those of a vocabulary: sorted by word in one pass over the counts, which keeps the order of the readings. */
    static Postings of(ReadingTable table, int vocabulary) {
        int[] starts = new int[vocabulary + 1];
        for (int reading = 0; reading < table.size(); reading++) {
            for (int at = table.start(reading); at < table.end(reading); at++) {
                starts[table.words[at] + 1] += first(table, reading, at) ? 1 : 0;
            }
        }
        for (int word = 0; word < vocabulary; word++) {
            starts[word + 1] += starts[word];
        }
        int[] next = Arrays.copyOf(starts, vocabulary);
        int[] sorted = new int[starts[vocabulary]];
        for (int reading = 0; reading < table.size(); reading++) {
            for (int at = table.start(reading); at < table.end(reading); at++) {
                if (first(table, reading, at)) {
                    sorted[next[table.words[at]]++] = reading;
                }
            }
        }
        return new Postings(sorted, starts);
    }

    /** Whether the reading's word there is not one of those before. */
    private static boolean first(ReadingTable table, int reading, int at) {
        for (int before = table.start(reading); before < at; before++) {
            if (table.words[before] == table.words[at]) {
                return false;
            }
        }
        return true;
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

    /** How many readings hold the word. */
    int count(int word) {
        return starts[word + 1] - starts[word];
    }
}
