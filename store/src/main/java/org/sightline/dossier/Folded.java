// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: case, accents' forms and signs count for nothing. */
final class Folded {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folded() {}

    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether two names of places may mean one: the words of one are all in the other. */
    static boolean samePlace(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    /** The form that is used most; of several the shortest, then the first by letters. */
    static String usual(List<String> forms) {
        Map<String, Long> counts =
                forms.stream().collect(Collectors.groupingBy(form -> form, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .min(Comparator.<Map.Entry<String, Long>>comparingLong(form -> -form.getValue())
                        .thenComparing(form -> form.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(of(name).split(" ")));
    }
}
