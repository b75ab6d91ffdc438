// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sightline.article.RuleRows;

/** What Arabic and Hebrew write to the beginning of a name: "and", "to", "by", the article; from {@code rules/ar} and {@code rules/he}. */
final class Prefixes {
    private static final int SHORTEST_REST = 2;
    private static final int[] NONE = {};
    private static final String ARTICLE = "ال";

    private final List<String> prefixes;

    private Prefixes(List<String> prefixes) {
        this.prefixes = prefixes;
    }

    static Prefixes load() {
        List<String> all = new ArrayList<>();
        for (String language : List.of("ar", "he")) {
            RuleRows.read(language + "/prefixes.tsv", 3).forEach(row -> all.add(row.get(0)));
        }
        all.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        return new Prefixes(List.copyOf(all));
    }

    /** How many letters may be cut off a word that stands in a text from {@code start} to {@code end}, fewest first. */
    int[] cuts(String text, int start, int end) {
        char first = text.charAt(start);
        if (first < 0x590 || first > 0x6FF) {
            return NONE;
        }
        int[] cuts = NONE;
        for (String prefix : prefixes) {
            if (end - start >= prefix.length() + SHORTEST_REST && text.startsWith(prefix, start)) {
                cuts = java.util.Arrays.copyOf(cuts, cuts.length + 1);
                cuts[cuts.length - 1] = prefix.length();
            }
        }
        return cuts;
    }

    /** A word without the article. */
    String bare(String word) {
        boolean article = word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + SHORTEST_REST;
        return article ? word.substring(ARTICLE.length()) : word;
    }
}
