// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which of many patterns may match a line: those that {@linkplain NeededLetters need} a string which it holds. Every string stands
 * under that of its three-letter pieces which the fewest strings have, so one pass over the line meets few of them; after Wu and
 * Manber (1994). Immutable.
 */
final class RuleIndex {
    private static final int PIECE = 3;
    private static final int SIZE = 1 << 14;
    private static final int NONE = -1;

    /** patterns that any line may match */
    private final BitSet always = new BitSet();

    private final List<String> strings = new ArrayList<>();
    private final List<Integer> patterns = new ArrayList<>();
    /** by hash of a piece, the first string that stands under it; by string, the next one, and where in it the piece is */
    private final int[] first = new int[SIZE];

    private final int[] next;
    private final int[] offset;

    RuleIndex(List<String> regularExpressions) {
        for (int pattern = 0; pattern < regularExpressions.size(); pattern++) {
            List<String> needed = NeededLetters.of(regularExpressions.get(pattern));
            always.set(pattern, needed == null);
            for (String string : needed == null ? List.<String>of() : needed) {
                strings.add(string);
                patterns.add(pattern);
            }
        }
        int[] common = new int[SIZE];
        for (String string : strings) {
            for (int i = 0; i + length(string) <= string.length(); i++) {
                common[hash(string.toCharArray(), i, length(string))]++;
            }
        }
        Arrays.fill(first, NONE);
        next = new int[strings.size()];
        offset = new int[strings.size()];
        for (int i = 0; i < next.length; i++) {
            char[] letters = strings.get(i).toCharArray();
            int length = length(strings.get(i));
            for (int at = 1; at + length <= letters.length; at++) {
                offset[i] =
                        common[hash(letters, at, length)] < common[hash(letters, offset[i], length)] ? at : offset[i];
            }
            int hash = hash(letters, offset[i], length);
            next[i] = first[hash];
            first[hash] = i;
        }
    }

    private static int length(String string) {
        return Math.min(PIECE, string.length());
    }

    /** The patterns, by their numbers, that may match the line; no other does. */
    BitSet candidates(String line) {
        char[] letters = line.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = NeededLetters.fold(letters[i]);
        }
        BitSet candidates = (BitSet) always.clone();
        for (int at = 0; at < letters.length; at++) {
            for (int length = PIECE; length > 0; length--) {
                int string = at + length > letters.length ? NONE : first[hash(letters, at, length)];
                for (; string != NONE; string = next[string]) {
                    if (stands(strings.get(string), letters, at - offset[string])) {
                        candidates.set(patterns.get(string));
                    }
                }
            }
        }
        return candidates;
    }

    private static boolean stands(String string, char[] letters, int at) {
        if (at < 0 || at + string.length() > letters.length) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (letters[at + i] != string.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] letters, int at, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 0x9E5 + letters[at + i];
        }
        return (hash ^ (hash >>> 14)) & (SIZE - 1);
    }
}
