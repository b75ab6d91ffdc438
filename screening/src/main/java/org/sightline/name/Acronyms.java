// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The initial letters of an organisation's words, as people shorten its name: without the small words, with the legal form, with all. */
final class Acronyms {
    private static final int FEWEST = 4;
    private static final int MOST = 8;

    private Acronyms() {}

    /**
     * The acronyms of a name, each once; none where it has too few words.
     *
     * @param words all words as they are written
     * @param identifying the words that identify
     * @param small whether a word only joins others
     */
    static Set<String> of(List<String> words, List<Word> identifying, Predicate<String> small) {
        // No set of words is larger than that of all of them.
        if (words.size() < FEWEST) {
            return Set.of();
        }
        Set<String> acronyms = new LinkedHashSet<>();
        List<String> some = new ArrayList<>(words.size());
        for (Word word : identifying) {
            some.add(word.text());
        }
        add(some, acronyms);
        some.clear();
        for (String word : words) {
            if (!small.test(word)) {
                some.add(word);
            }
        }
        add(some, acronyms);
        add(words, acronyms);
        return acronyms;
    }

    private static void add(List<String> words, Set<String> acronyms) {
        if (words.size() < FEWEST || words.size() > MOST) {
            return;
        }
        StringBuilder letters = new StringBuilder(MOST);
        for (String word : words) {
            if (!Character.isLetter(word.charAt(0))) {
                return;
            }
            letters.append(word.charAt(0));
        }
        acronyms.add(letters.toString());
    }
}
