// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fathers in East Slavic patronymics: Uladzimiravich and Vladimirovich are sons of one name, as tables know forms of the father's.
 * Told by the endings in which Russian, Ukrainian and Belarusian are written in Latin letters; those of South Slavic and Polish family
 * names (-ic, -icz) are left alone.
 */
final class Fathers {
    private static final Pattern PATRONYMIC =
            Pattern.compile("([a-z]{2,}?)[iy]?[oeaiy][vuw](?:(i(?:t?ch|tsch|tj)|ych|ytch)|na)");
    /** What a father's name may end in that its patronymic leaves out. */
    private static final List<String> ENDS = List.of("", "i", "y", "iy", "ii", "ey", "o", "a");

    private Fathers() {}

    /**
     * The group of a patronymic, or -1 where it is none, or of a father that the table lacks.
     *
     * @param groups the numbers of groups of given names
     * @param first no group has this number or a higher one
     */
    static int group(String word, Map<String, Integer> groups, int first) {
        if (!mayBe(word)) {
            return -1;
        }
        Matcher parts = PATRONYMIC.matcher(word);
        if (!parts.matches()) {
            return -1;
        }
        for (String end : ENDS) {
            Integer father = groups.get(parts.group(1) + end);
            if (father != null) {
                // Of sons and of daughters.
                return first + 2 * father + (parts.group(2) == null ? 1 : 0);
            }
        }
        return -1;
    }

    /** Whether the last letters are those of a patronymic; few are, and only those are looked at closely. */
    private static boolean mayBe(String word) {
        return word.length() > 5
                && (word.endsWith("ch")
                        || word.endsWith("tj")
                        || word.endsWith("vna")
                        || word.endsWith("una")
                        || word.endsWith("wna"));
    }
}
