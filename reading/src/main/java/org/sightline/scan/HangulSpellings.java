// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.name.KoreanSyllable;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.name.Word;

/**
 * How a Korean name that a list has in Latin letters may stand in Hangul. Latin spellings leave letters open (o and ŏ, k and kh), so
 * there are several; a name of fewer than three syllables is left out, as those are words, too.
 */
final class HangulSpellings {
    private static final int SYLLABLES = 3;
    private static final int MOST = 160;
    private static final int FIRST = 0xAC00;
    /** Greek begins here, and all that follows it; Latin letters beyond it are those of Vietnamese. */
    private static final int FIRST_NOT_LATIN = 0x370;

    private static final int NUCLEI = 21;
    private static final int CODAS = 28;

    private final NameParser parser;

    HangulSpellings(NameParser parser) {
        this.parser = parser;
    }

    /** In Hangul, sorted; none where the name doesn't look Korean or could be too many. */
    Set<String> of(String listName) {
        Set<String> found = new TreeSet<>();
        if (listName.chars().anyMatch(letter -> letter >= FIRST_NOT_LATIN && Character.isLetter(letter))) {
            return found;
        }
        Name name = parser.parse(listName, NameKind.PERSON);
        for (List<Word> reading : name.syllables()) {
            if (reading.size() == SYLLABLES && reading.stream().allMatch(word -> word.sound() != null)) {
                found.addAll(spelled(reading));
            }
        }
        return found.size() <= MOST ? found : Set.of();
    }

    private static List<String> spelled(List<Word> reading) {
        List<String> spelled = List.of("");
        for (Word word : reading) {
            List<String> longer = new ArrayList<>();
            for (String syllable : syllables(word.sound())) {
                for (String before : spelled) {
                    longer.add(before + syllable);
                }
            }
            if (longer.size() > MOST) {
                return List.of();
            }
            spelled = longer;
        }
        return spelled;
    }

    private static List<String> syllables(@org.jspecify.annotations.Nullable KoreanSyllable sound) {
        List<String> all = new ArrayList<>();
        if (sound == null) {
            return all;
        }
        for (int index = 0; index < 19 * NUCLEI * CODAS; index++) {
            boolean fits = (sound.onsets() & 1 << (index / (NUCLEI * CODAS))) != 0
                    && (sound.nuclei() & 1 << ((index / CODAS) % NUCLEI)) != 0
                    && (sound.codas() & 1 << (index % CODAS)) != 0;
            if (fits) {
                all.add(Character.toString(FIRST + index));
            }
        }
        return all;
    }
}
