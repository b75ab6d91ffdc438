// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a person's name in Latin letters as its writing divides them.
 *
 * @param terms the family name last where the writing tells it
 * @param family how many of the last words are the family name, 0 where the writing does not tell
 */
record PersonWords(List<PersonTerm> terms, int family) {
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final int MOST_INITIALS = 3;
    /** For the words of most names. */
    private static final int ROOM = 4;
    /** Ng, a family name, and titles: how words begin that are no initials. */
    private static final List<String> NO_INITIALS = List.of("ng", "dr", "mr", "ms", "st", "lt", "jr", "sr");

    /** Divides a name. A comma after the first words, or capitals for some of the words, mark the family name. */
    static PersonWords of(String written, String folded, Terms<PersonTerm> terms) {
        List<PersonTerm> words = new ArrayList<>(ROOM);
        int comma = folded.indexOf(',');
        if (comma > 0) {
            terms.split(folded, comma + 1, folded.length(), words);
            int given = words.size();
            terms.split(folded, 0, comma, words);
            if (given > 0 && words.size() > given) {
                return new PersonWords(words, words.size() - given);
            }
            words.clear();
        }
        terms.split(folded, 0, folded.length(), words);
        return new PersonWords(initials(written, words, terms), capitals(written, words.size()));
    }

    /** Whether it may be a Korean name, one in the romanisation of Wade and Giles, or one with Baltic endings; where not, it is none. */
    boolean mayBeReadOtherwise() {
        boolean any = false;
        boolean all = !terms.isEmpty();
        for (int i = 0; i < terms.size(); i++) {
            PersonTerm term = terms.get(i);
            any |= term.koreanFamily || term.wadeGiles;
            all &= term.endsInS;
        }
        return any || all;
    }

    /** The words as they are written. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(terms.size());
        for (PersonTerm term : terms) {
            texts.add(term.text);
        }
        return texts;
    }

    /** Takes initials apart that are written together (JC Juncker): consonants in capitals, where others are not, but never last. */
    private static List<PersonTerm> initials(String written, List<PersonTerm> folded, Terms<PersonTerm> terms) {
        if (!anyInitials(folded)) {
            return folded;
        }
        List<String> words = Written.split(written);
        if (words.size() != folded.size()) {
            return folded;
        }
        boolean small = false;
        for (String word : words) {
            small |= word.length() > 1 && !allCapitals(word, 0, word.length());
        }
        List<PersonTerm> apart = new ArrayList<>(folded.size() + 2);
        for (int i = 0; i < folded.size(); i++) {
            PersonTerm term = folded.get(i);
            String word = words.get(i);
            boolean joined = small && i + 1 < folded.size() && term.initials && allCapitals(word, 0, word.length());
            for (int letter = 0; joined && letter < term.text.length(); letter++) {
                apart.add(terms.of(term.text, letter, letter + 1));
            }
            if (!joined) {
                apart.add(term);
            }
        }
        return apart;
    }

    private static boolean anyInitials(List<PersonTerm> folded) {
        for (PersonTerm term : folded) {
            if (term.initials) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is two or three consonants, and none that everybody writes so. */
    static boolean initials(String word) {
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
    private static int capitals(String written, int folded) {
        if (written.length() <= NameParser.MAX_WORD && !endsInCapital(written)) {
            return 0;
        }
        int words = 0;
        int last = 0;
        int start = -1;
        for (int i = 0; i <= written.length(); i++) {
            boolean inside = i < written.length() && Written.inWord(written.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                boolean capitals = allCapitals(written, start, Math.min(i, start + NameParser.MAX_WORD));
                if (!capitals && last > 0) {
                    return 0;
                }
                last += capitals ? 1 : 0;
                words++;
                start = -1;
            }
        }
        return words != folded || last == words ? 0 : last;
    }

    /** Whether the last word may be all in capitals: its last letter is no small one. */
    private static boolean endsInCapital(String written) {
        int last = written.length() - 1;
        while (last >= 0 && !Written.inWord(written.charAt(last))) {
            last--;
        }
        return last >= 0 && !Character.isLowerCase(written.charAt(last));
    }

    private static boolean allCapitals(String text, int from, int to) {
        boolean capital = false;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(text.charAt(i));
        }
        return capital && to - from > 1;
    }
}
