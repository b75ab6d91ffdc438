// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a name as its writing divides them.
 *
 * @param words folded, the family name last where the writing tells it
 * @param family how many of the last words are the family name, 0 where the writing does not tell
 */
record Written(List<String> words, int family) {
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final int MOST_INITIALS = 3;
    /** Ng, a family name, and titles: how words begin that are no initials. */
    private static final List<String> NO_INITIALS = List.of("ng", "dr", "mr", "ms", "st", "lt", "jr", "sr");

    /** Divides a person's name. A comma after the first words, or capitals for some of the words, mark the family name. */
    static Written of(String written, String folded, boolean latin) {
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
        List<String> words = split(folded);
        return latin ? new Written(initials(written, words), capitals(written, words)) : new Written(words, 0);
    }

    /** Takes initials apart that are written together (JC Juncker): consonants in capitals, where others are not, but never last. */
    private static List<String> initials(String written, List<String> folded) {
        if (!anyInitials(folded)) {
            return folded;
        }
        List<String> words = split(written);
        if (words.size() != folded.size()) {
            return folded;
        }
        boolean small = false;
        for (String word : words) {
            small |= word.length() > 1 && !allCapitals(word);
        }
        List<String> apart = new ArrayList<>(folded.size() + 2);
        for (int i = 0; i < folded.size(); i++) {
            boolean joined = small && i + 1 < folded.size() && allCapitals(words.get(i)) && initials(folded.get(i));
            if (joined) {
                folded.get(i).chars().forEach(letter -> apart.add(Character.toString(letter)));
            } else {
                apart.add(folded.get(i));
            }
        }
        return apart;
    }

    private static boolean anyInitials(List<String> folded) {
        for (String word : folded) {
            if (initials(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is two or three consonants, and none that everybody writes so. */
    private static boolean initials(String word) {
        if (word.length() < 2 || word.length() > MOST_INITIALS) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (CONSONANTS.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        for (String begin : NO_INITIALS) {
            if (word.startsWith(begin)) {
                return false;
            }
        }
        return true;
    }

    /** How many words at the end stand in capitals while the others do not ("Jong Sik KIM"). */
    private static int capitals(String written, List<String> folded) {
        if (written.length() <= NameParser.MAX_WORD && !endsInCapital(written)) {
            return 0;
        }
        List<String> words = split(written);
        if (words.size() != folded.size()) {
            return 0;
        }
        int last = 0;
        while (last < words.size() && allCapitals(words.get(words.size() - 1 - last))) {
            last++;
        }
        if (last == words.size()) {
            return 0;
        }
        for (String other : words.subList(0, words.size() - last)) {
            if (allCapitals(other)) {
                return 0;
            }
        }
        return last;
    }

    /** Whether the last word may be all in capitals: its last letter is no small one. */
    private static boolean endsInCapital(String written) {
        int last = written.length() - 1;
        while (last >= 0 && !inWord(written.charAt(last))) {
            last--;
        }
        return last >= 0 && !Character.isLowerCase(written.charAt(last));
    }

    private static boolean allCapitals(String word) {
        boolean capital = false;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(word.charAt(i));
        }
        return capital && word.length() > 1;
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

    private static boolean inWord(char letter) {
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

    /** Divides another name: an ampersand is "and", letters with points or strokes between them are one word (L.X.C., o.o.o., M/V). */
    static List<String> organisation(String latin) {
        String text = latin.indexOf('&') < 0 ? latin : latin.replace("&", " and ");
        if (text.indexOf('.') < 0 && text.indexOf('/') < 0) {
            return split(text);
        }
        List<String> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = start;
            while (end < text.length() && !space(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                chunk(text.substring(start, end), letters, words);
            }
        }
        flush(letters, words);
        return words;
    }

    private static void chunk(String chunk, StringBuilder letters, List<String> words) {
        List<String> parts = split(chunk);
        if ((chunk.indexOf('.') >= 0 || chunk.indexOf('/') >= 0) && single(parts)) {
            parts.forEach(letters::append);
            return;
        }
        flush(letters, words);
        words.addAll(parts);
    }

    private static boolean single(List<String> parts) {
        for (String part : parts) {
            if (part.length() != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean space(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    private static void flush(StringBuilder letters, List<String> words) {
        if (!letters.isEmpty()) {
            words.add(NameParser.bounded(letters.toString()));
            letters.setLength(0);
        }
    }
}
