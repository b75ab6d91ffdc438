// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much a line speaks as a page does of itself, and not as a story: its words ("newsletter", "share"), whether it addresses the
 * reader, whether it is a row of pieces. The words are {@code rules/en/page-words.tsv}.
 *
 * @param weights what each word counts, 1 where stories say it too
 * @param calls words that call on the reader where they open a line
 */
record PageWords(Map<String, Integer> weights, Set<String> calls) {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern PIECES = Pattern.compile("\\s[|•·»›→/]\\s|^[>»›►▶→•]\\s?\\S");
    private static final Pattern READER = Pattern.compile("(?iu)\\b(you|your|yours|you['’](ll|re|ve|d))\\b");
    private static final Pattern US = Pattern.compile("(?iu)\\b(us|our|we)\\b");
    private static final Pattern FIGURES = Pattern.compile(
            "\\d\\s?(°|º|℃|℉|[CF]\\b)|[(][-+−]?\\d[\\d.,]*%?[)]|[-+−]\\d[\\d.,]*%|[▲▼]|[$€£]\\s?\\d+([.,]\\d\\d)?\\s?(a|per|/)\\s?(day|week|month|year)|\\d ?%\\s?off");

    PageWords {
        weights = Map.copyOf(weights);
        calls = Set.copyOf(calls);
    }

    static PageWords load() {
        Map<String, Integer> weights = new HashMap<>();
        Set<String> calls = new HashSet<>();
        for (List<String> row : rows()) {
            List<String> words = List.of(row.get(1).split("\\|"));
            if (row.get(0).equals("call")) {
                calls.addAll(words);
                continue;
            }
            words.forEach(word -> weights.put(word, Integer.valueOf(row.get(0))));
        }
        return new PageWords(weights, calls);
    }

    /** The table: weight, words, example. */
    static List<List<String>> rows() {
        return RuleRows.read("en/page-words.tsv", 3);
    }

    /** 0 for a line without any sign; a line of 2 is rather the page's than the story's, one of 4 surely. */
    int in(String line) {
        int sum = 0;
        Set<String> seen = new HashSet<>();
        boolean first = true;
        for (String word : WORD.split(line.toLowerCase(Locale.ROOT).strip())) {
            if (word.isEmpty()) {
                continue;
            }
            sum += seen.add(word) ? weights.getOrDefault(word, 0) : 0;
            sum += first && calls.contains(word) ? 1 : 0;
            first = false;
        }
        sum += PIECES.matcher(line).find() ? 1 : 0;
        sum += FIGURES.matcher(line).find() ? 2 : 0;
        sum += READER.matcher(line).find() ? 1 : 0;
        sum += sum > 0 && US.matcher(line).find() ? 1 : 0;
        return sum + (line.endsWith("!") ? 1 : 0);
    }
}
