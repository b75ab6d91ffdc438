// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of letters that follow each other in a line, as a set of hashes: what tells in no time that a string is not in it. Letters
 * are folded as {@link NeededLetters#fold} does.
 */
final class LetterPairs {
    private static final int BITS = 12;
    private static final int MASK = (1 << BITS) - 1;

    private final long[] held = new long[1 << (BITS - 6)];

    LetterPairs(String line) {
        char before = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = NeededLetters.fold(line.charAt(i));
            if (i > 0) {
                int pair = pair(before, letter);
                held[pair >> 6] |= 1L << pair;
            }
            before = letter;
        }
    }

    /** The pairs of each of some folded strings of at least two letters. */
    static int[][] of(List<String> strings) {
        int[][] pairs = new int[strings.size()][];
        for (int i = 0; i < pairs.length; i++) {
            String text = strings.get(i);
            pairs[i] = new int[text.length() - 1];
            for (int j = 1; j < text.length(); j++) {
                pairs[i][j - 1] = pair(text.charAt(j - 1), text.charAt(j));
            }
        }
        return pairs;
    }

    /** Whether one of the strings may be in the line, also where null says that nothing is known of them; where not, none is. */
    boolean mayHold(int @Nullable [][] strings) {
        if (strings == null) {
            return true;
        }
        for (int[] pairs : strings) {
            if (holds(pairs)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int[] pairs) {
        for (int pair : pairs) {
            if ((held[pair >> 6] & 1L << pair) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int pair(char before, char letter) {
        return (before * 0x9E5 + letter * 0x3D) & MASK;
    }
}
