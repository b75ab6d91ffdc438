// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** When two strings of a story and its gold mean the same: letters and digits alike, or one within the other. */
final class Folding {
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    /** how many letters of an alphabet the shorter must have to mean something, and of a script of syllables or words */
    private static final int ENOUGH_LETTERS = 4;

    private static final int ENOUGH_SYLLABLES = 2;
    /** the shorter must be at least this part of the longer */
    private static final int PART = 4;

    private Folding() {}

    /** Letters and digits alone, case and marks taken away. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        UCharacter.foldCase(DECOMPOSED.normalize(text), true)
                .codePoints()
                .filter(each -> UCharacter.getCombiningClass(each) == 0)
                .filter(each -> Character.isLetter(each) || isNumeric(each) || each == '_')
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Whether they are equal, or the shorter is part of the longer and long enough to mean something in its script. */
    static boolean same(String one, String other) {
        String first = fold(one);
        String second = fold(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (first.equals(second)) {
            return true;
        }
        int lengths = length(first) - length(second);
        String shorter = lengths > 0 ? second : first;
        String longer = lengths > 0 ? first : second;
        int enough = shorter.codePoints().anyMatch(Folding::isSyllable) ? ENOUGH_SYLLABLES : ENOUGH_LETTERS;
        return length(shorter) >= enough && length(shorter) * PART >= length(longer) && longer.contains(shorter);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isNumeric(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isSyllable(int point) {
        return (point >= 0x3040 && point <= 0x9fff) || (point >= 0x1100 && point <= 0xd7ff);
    }
}
