// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;

/**
 * Which words of one query each reading has a counterpart of, a bit for each ({@link Limits#bit}); reused, as it is as long as the
 * index. For one thread at a time.
 */
final class Marks {
    private final byte[] marks;
    private int[] marked = new int[1 << 8];
    private int size;

    Marks(int readings) {
        marks = new byte[readings];
    }

    /** Marks the readings of a word that come before one. */
    void mark(Postings postings, int word, int set, int before) {
        int end = postings.end(word);
        for (int at = postings.start(word); at < end; at++) {
            int reading = postings.readings[at];
            if (reading >= before) {
                return;
            }
            if (marks[reading] == 0) {
                if (size == marked.length) {
                    marked = Arrays.copyOf(marked, size * 2);
                }
                marked[size++] = reading;
            }
            marks[reading] |= (byte) set;
        }
    }

    /** Marks those readings of a word that are marked already and come before one. */
    void markAgain(Postings postings, int word, int set, int before) {
        int end = postings.end(word);
        for (int at = postings.start(word); at < end; at++) {
            int reading = postings.readings[at];
            if (reading >= before) {
                return;
            }
            if (marks[reading] != 0) {
                marks[reading] |= (byte) set;
            }
        }
    }

    /** How many readings are marked. */
    int size() {
        return size;
    }

    int reading(int at) {
        return marked[at];
    }

    int set(int reading) {
        return marks[reading] & 0xff;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            marks[marked[i]] = 0;
        }
        size = 0;
    }
}
