// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

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
        if (words.size() < 2
                || !words.stream().allMatch(word -> ENDING.matcher(word).find())) {
            return List.of();
        }
        List<String> bare = words.stream()
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .toList();
        return known.test(bare.get(0)) ? List.of(bare) : List.of();
    }
}
