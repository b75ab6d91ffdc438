// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.List;
import java.util.Set;

/**
 * A name, taken apart. Made by {@link NameParser}.
 *
 * @param text as it was written
 * @param kind what bears it
 * @param script the script it was written in
 * @param words the words that identify, given names first where the writing tells (a comma, a family name in capitals), at most
 *     {@link NameParser#MAX_WORDS}; empty only where the text has no letter or digit
 * @param family how many of the last words are the family name, 0 where the writing does not tell
 * @param chained whether particles such as bin or ben tie the words in a fixed order
 * @param particles titles, particles and joiners that were set aside
 * @param legalForms classes of legal forms ({@code llc}), of an organisation
 * @param syllables other readings: as a Korean name, one word with a {@link Word#sound} for each syllable, family name first, where
 *     it looks Korean; of a name in Chinese characters first its characters, then as a Korean, a Cantonese and a Japanese would read
 *     them; of other scripts by other traditions of writing them in Latin
 */
public record Name(
        String text,
        NameKind kind,
        Script script,
        List<Word> words,
        int family,
        boolean chained,
        List<Word> particles,
        Set<String> legalForms,
        List<List<Word>> syllables) {
    public Name {
        words = List.copyOf(words);
        particles = List.copyOf(particles);
        legalForms = Set.copyOf(legalForms);
        syllables = List.copyOf(syllables);
        if (family < 0 || family > words.size()) {
            throw new IllegalArgumentException("a family name of " + family + " words in " + words.size());
        }
    }
}
