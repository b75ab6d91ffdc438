// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Foreign men's names as Lithuanian and Latvian write them, with their ending: Vladimiras Putinas, Vladimirs Putins. */
final class Baltic {
    private static final Pattern ENDING = Pattern.compile("(?<=.{3})(?:as|is|us|ys|s)$");

    private Baltic() {}

    /**
     * The words without the ending; none unless each has it and the first is then a known name.
     *
     * @param known whether a word is a name that tables know
     */
    static List<List<String>> bare(List<String> words, Predicate<String> known) {
        // Each ending ends in s: mostly the first or second word tells that there is nothing to do.
        for (String word : words) {
            if (!word.endsWith("s")) {
                return List.of();
            }
        }
        if (words.size() < 2) {
            return List.of();
        }
        List<String> bare = new ArrayList<>(words.size());
        for (String word : words) {
            String without = ENDING.matcher(word).replaceFirst("");
            if (without.length() == word.length()) {
                return List.of();
            }
            bare.add(without);
        }
        return known.test(bare.get(0)) ? List.of(bare) : List.of();
    }
}
