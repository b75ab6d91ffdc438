// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;

/**
 * Names that may score at least what was asked for against one query, each with what it scores at most: greatest first, equal ones by
 * place. Whoever wants only the best may stop where no name can score more than those at hand.
 */
public final class Candidates {
    // Scores are rounded to so many steps; bounds are rounded alike, so that a bound is no less than its score.
    private static final int STEPS = 10_000;

    // What is missing to a full score above the place of the name: ascending, the best come first.
    private long[] found = new long[16];
    private int size;

    Candidates() {}

    /** Scores as they are rounded. */
    static double rounded(double score) {
        return Math.round(score * STEPS) / (double) STEPS;
    }

    /** A name, any number of times. */
    void add(int place, double most) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        // For now sorted by name.
        found[size++] = (long) place << Integer.SIZE | (STEPS - Math.round(most * STEPS));
    }

    /** Each name once, with its greatest bound, in order. */
    void settle() {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || found[i] >> Integer.SIZE != found[i - 1] >> Integer.SIZE) {
                found[kept++] = found[i];
            }
        }
        for (int i = 0; i < kept; i++) {
            found[i] = Long.rotateLeft(found[i], Integer.SIZE);
        }
        Arrays.sort(found, 0, kept);
        size = kept;
    }

    public int size() {
        return size;
    }

    /** The place of the name. */
    public int place(int at) {
        return (int) found[at];
    }

    /** What the name scores at most. */
    public double most(int at) {
        return (STEPS - (found[at] >> Integer.SIZE)) / (double) STEPS;
    }
}
