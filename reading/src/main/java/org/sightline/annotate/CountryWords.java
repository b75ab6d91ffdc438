// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The countries that a row of words names, by name or adjective. */
final class CountryWords {
    private static final int LONGEST = 3;

    private CountryWords() {}

    /** Their codes. */
    static Set<String> in(Countries countries, List<String> words) {
        Set<String> codes = new TreeSet<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST, words.size() - at);
            while (length > 0 && !add(countries, String.join(" ", words.subList(at, at + length)), codes)) {
                length--;
            }
            at += Math.max(1, length);
        }
        return codes;
    }

    private static boolean add(Countries countries, String words, Set<String> codes) {
        if (words.isEmpty() || !Character.isUpperCase(words.codePointAt(0))) {
            return false;
        }
        countries.adjective(words).or(() -> countries.named(words)).ifPresent(country -> codes.add(country.code()));
        return countries.adjective(words).isPresent() || countries.named(words).isPresent();
    }
}
