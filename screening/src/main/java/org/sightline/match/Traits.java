// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import org.sightline.name.Commonness;
import org.sightline.name.LetterDistance;
import org.sightline.name.Role;
import org.sightline.name.Word;

/**
 * What can be seen of a word without reading it, in two numbers: the letters of its skeleton as a set, and a few facts packed into
 * one. Two words whose traits are too far apart are not alike.
 */
final class Traits {
    /** No two like words differ in length by more letters. */
    private static final int FURTHEST = 3;

    private static final int KNOWN = 1;
    private static final int VOWELLESS = 2;
    private static final int EDITS = 2;
    private static final int LENGTH = 4;

    private Traits() {}

    /** The letters of the skeleton of a word, a bit for each. */
    static int letters(Word word) {
        String skeleton = LetterDistance.skeleton(word.form());
        int letters = 0;
        for (int i = 0; i < skeleton.length(); i++) {
            letters |= 1 << (skeleton.charAt(i) & 31);
        }
        return letters;
    }

    /** Whether it is in the table of common words, whether it comes without vowels, the edits it bears, and its length. */
    static int facts(Word word) {
        return (word.commonness() == Commonness.RARE ? 0 : KNOWN)
                | (word.vowelless() ? VOWELLESS : 0)
                | edits(word) << EDITS
                | word.form().length() << LENGTH;
    }

    /** How many letters of the word's skeleton may differ in a like word. */
    static int edits(Word word) {
        return word.role() == Role.NUMBER
                ? 0
                : LetterDistance.skeletonEdits(word.text().length());
    }

    /**
     * Whether two words may be alike: each edit adds and takes away one letter of the skeletons at most, two words of the table of
     * common words bear no such edit, and lengths differ little.
     */
    static boolean near(int letters, int facts, int otherLetters, int otherFacts) {
        boolean known = (facts & otherFacts & KNOWN) != 0;
        int allowed = known ? 0 : Math.min(facts >> EDITS & 3, otherFacts >> EDITS & 3);
        if (Integer.bitCount(letters & ~otherLetters) > allowed
                || Integer.bitCount(otherLetters & ~letters) > allowed) {
            return false;
        }
        return ((facts | otherFacts) & VOWELLESS) != 0
                || Math.abs((facts >> LENGTH) - (otherFacts >> LENGTH)) <= (allowed == 0 ? 1 : FURTHEST);
    }
}
