// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;

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
     */
    static List<String> of(List<OtherTerm> words, List<Word> identifying) {
        // No set of words is larger than that of all of them.
        if (words.size() < FEWEST) {
            return List.of();
        }
        List<String> acronyms = new ArrayList<>(3);
        StringBuilder letters = new StringBuilder(words.size());
        for (int i = 0; i < identifying.size(); i++) {
            letters.append(identifying.get(i).letter(0));
        }
        add(letters, acronyms);
        letters.setLength(0);
        for (int i = 0; i < words.size(); i++) {
            OtherTerm word = words.get(i);
            if (word.role != Role.JOINER) {
                letters.append(word.word.letter(0));
            }
        }
        add(letters, acronyms);
        letters.setLength(0);
        for (int i = 0; i < words.size(); i++) {
            letters.append(words.get(i).word.letter(0));
        }
        add(letters, acronyms);
        return acronyms;
    }

    private static void add(StringBuilder letters, List<String> acronyms) {
        if (letters.length() < FEWEST || letters.length() > MOST) {
            return;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (!Character.isLetter(letters.charAt(i))) {
                return;
            }
        }
        String acronym = letters.toString();
        if (!acronyms.contains(acronym)) {
            acronyms.add(acronym);
        }
    }
}
