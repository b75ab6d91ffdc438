// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a name as its writing divides them.
 *
 * @param words folded, the family name last where the writing tells it
 * @param family how many of the last words are the family name, 0 where the writing does not tell
 */
record Written(List<String> words, int family) {
    // Not Ng, a family name, nor titles.
    private static final Pattern INITIALS = Pattern.compile("(?!ng|dr|mr|ms|st|lt|jr|sr)[bcdfghjklmnpqrstvwxz]{2,3}");

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
        List<String> words = split(written);
        if (words.size() != folded.size()
                || folded.stream().noneMatch(word -> INITIALS.matcher(word).matches())) {
            return folded;
        }
        boolean small = words.stream().anyMatch(word -> word.length() > 1 && !allCapitals(word));
        List<String> apart = new ArrayList<>(folded.size() + 2);
        for (int i = 0; i < folded.size(); i++) {
            boolean joined = small
                    && i + 1 < folded.size()
                    && allCapitals(words.get(i))
                    && INITIALS.matcher(folded.get(i)).matches();
            if (joined) {
                folded.get(i).chars().forEach(letter -> apart.add(Character.toString(letter)));
            } else {
                apart.add(folded.get(i));
            }
        }
        return apart;
    }

    /** How many words at the end stand in capitals while the others do not ("Jong Sik KIM"). */
    private static int capitals(String written, List<String> folded) {
        List<String> words = split(written);
        if (words.size() != folded.size()) {
            return 0;
        }
        int last = 0;
        while (last < words.size() && allCapitals(words.get(words.size() - 1 - last))) {
            last++;
        }
        boolean others = last < words.size()
                && words.subList(0, words.size() - last).stream().noneMatch(Written::allCapitals);
        return others ? last : 0;
    }

    private static boolean allCapitals(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().anyMatch(Character::isUpperCase);
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
        return Character.isLetterOrDigit(letter)
                || Character.isSurrogate(letter)
                || "'’‘`´ʻʼ".indexOf(letter) >= 0
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    /** Divides another name: an ampersand is "and", letters with points or strokes between them are one word (L.X.C., o.o.o., M/V). */
    static List<String> organisation(String latin) {
        List<String> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (String chunk : latin.replace("&", " and ").split("\\s+")) {
            List<String> parts = split(chunk);
            boolean abbreviation = (chunk.indexOf('.') >= 0 || chunk.indexOf('/') >= 0)
                    && parts.stream().allMatch(part -> part.length() == 1);
            if (abbreviation) {
                parts.forEach(letters::append);
                continue;
            }
            flush(letters, words);
            words.addAll(parts);
        }
        flush(letters, words);
        return words;
    }

    private static void flush(StringBuilder letters, List<String> words) {
        if (!letters.isEmpty()) {
            words.add(NameParser.bounded(letters.toString()));
            letters.setLength(0);
        }
    }
}
