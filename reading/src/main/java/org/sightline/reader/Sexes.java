// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.Locale;
import java.util.Set;
import org.sightline.annotate.Nominals;
import org.sightline.link.Context.Sex;

/** What single English words tell of the sex of somebody. */
final class Sexes {
    private static final Nominals NOMINALS = Nominals.english();
    private static final Sex WOMAN = new Sex(1, 0);
    private static final Sex MAN = new Sex(0, 1);
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> MADAM = Set.of("mrs", "ms", "miss", "madam", "madame", "dame", "lady");
    private static final Set<String> SIR = Set.of("mr", "sir", "señor", "herr", "monsieur");

    private Sexes() {}

    static Sex ofPronoun(String word) {
        return of(word, SHE, HE);
    }

    /** "the woman", "her husband": a description of the person. */
    static Sex ofNoun(String word) {
        return NOMINALS.of(word)
                .map(noun -> switch (noun.gender()) {
                    case FEMALE -> WOMAN;
                    case MALE -> MAN;
                    case ANY -> Sex.UNTOLD;
                })
                .orElse(Sex.UNTOLD);
    }

    /** The word before a name; it leaves no doubt, so it counts double. */
    static Sex ofAddress(String word) {
        Sex one = of(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, MADAM, SIR);
        return one.and(one);
    }

    private static Sex of(String word, Set<String> woman, Set<String> man) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (woman.contains(lower)) {
            return WOMAN;
        }
        return man.contains(lower) ? MAN : Sex.UNTOLD;
    }
}
