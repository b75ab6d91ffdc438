// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Korean names as Japanese writes them in kana, in Latin letters that {@link Korean} reads: a u that only bears the consonant before
 * it goes, ru is l, and n may be ng (キム・ヨンチョル is Kim Yong Chol).
 */
final class KoreanKana {
    private static final int MOST = 8;

    private KoreanKana() {}

    /**
     * The words in each way that they may be read.
     *
     * @param spell a word of kana in Latin, as Japanese is said
     */
    static List<List<String>> latin(List<String> words, UnaryOperator<String> spell) {
        Set<List<String>> ways = new LinkedHashSet<>();
        for (int way = 0; way < MOST; way++) {
            List<String> read = new ArrayList<>();
            int nasals = way;
            for (String word : words) {
                // A nasal ends a syllable, so what follows is read by itself.
                for (String part : word.split("(?<=[ンん])")) {
                    boolean nasal = part.endsWith("ン") || part.endsWith("ん");
                    String open = nasal ? part.substring(0, part.length() - 1) : part;
                    String latin = spell.apply(open)
                            .replaceAll("([kmp])u(?![aeiou])", "$1")
                            .replaceAll("ru(?![aeiou])", "l");
                    String end = !nasal ? "" : (nasals & 1) == 0 ? "ng" : "n";
                    nasals = nasal ? nasals >> 1 : nasals;
                    read.add(latin + end);
                }
            }
            ways.add(read);
        }
        return List.copyOf(ways);
    }
}
