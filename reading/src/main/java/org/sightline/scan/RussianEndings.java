// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.Comparator;
import java.util.List;
import org.sightline.article.RuleRows;

/**
 * Takes the case ending off a Cyrillic word, so that "Лаврова" and "Лавровым" meet "Лавров". A light stem: the longest ending of the
 * table that leaves three letters, then the vowels and soft signs that are left at the end. Both sides are cut, so a name that
 * only looks inflected ("Шойгу") still meets itself.
 */
final class RussianEndings {
    private static final int SHORTEST_WORD = 5;
    private static final int SHORTEST_STEM = 3;
    private static final String SOFT_LETTERS = "аяуюеиыоэьъ";

    private final List<String> longestFirst;

    private RussianEndings(List<String> longestFirst) {
        this.longestFirst = longestFirst;
    }

    /** The endings of {@code rules/ru/endings.tsv}. */
    static RussianEndings load() {
        return new RussianEndings(RuleRows.read("ru/endings.tsv", 3).stream()
                .map(line -> fold(line.get(0)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** The stem of a folded word; words of other scripts and short words are their own stem. */
    CharSequence stem(CharSequence word) {
        int length = word.length();
        if (length < SHORTEST_WORD
                || !Letters.isCyrillic(word.charAt(0))
                || !Letters.isCyrillic(word.charAt(length - 1))) {
            return word;
        }
        int end = length;
        for (String ending : longestFirst) {
            if (length - ending.length() >= SHORTEST_STEM && endsWith(word, ending)) {
                end = length - ending.length();
                break;
            }
        }
        while (end > SHORTEST_STEM && SOFT_LETTERS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.subSequence(0, end);
    }

    private static boolean endsWith(CharSequence word, String ending) {
        int offset = word.length() - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (word.charAt(offset + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String ending) {
        StringBuilder folded = new StringBuilder();
        ending.codePoints().forEach(each -> folded.append(Letters.fold(each)));
        return folded.toString();
    }
}
