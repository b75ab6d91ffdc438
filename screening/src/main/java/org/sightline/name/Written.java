// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a person's name that is not in Latin letters as its writing divides them; {@link PersonWords} are those of one that is.
 *
 * @param words folded, the family name last where the writing tells it
 * @param family how many of the last words are the family name, 0 where the writing does not tell
 */
record Written(List<String> words, int family) {
    /** Divides a person's name. A comma after the first words marks the family name. */
    static Written of(String folded) {
        int comma = folded.indexOf(',');
        if (comma > 0) {
            List<String> family = split(folded.substring(0, comma));
            List<String> given = split(folded.substring(comma + 1));
            if (!family.isEmpty() && !given.isEmpty()) {
                List<String> words = new ArrayList<>(given);
                words.addAll(family);
                return new Written(words, family.size());
            }
        }
        return new Written(split(folded), 0);
    }

    /** The runs of letters and digits; apostrophes do not divide. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && inWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            }
            if (!inside && start >= 0) {
                words.add(NameParser.bounded(text.substring(start, i)));
                start = -1;
            }
        }
        return words;
    }

    static boolean inWord(char letter) {
        if (letter < 0x80) {
            return (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9')
                    || letter == '\''
                    || letter == '`';
        }
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || "'’‘`´ʻʼ".indexOf(letter) >= 0
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }
}
