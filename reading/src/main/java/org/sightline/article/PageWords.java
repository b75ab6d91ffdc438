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
 */
record PageWords(Map<String, Integer> weights) {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern PIECES = Pattern.compile("\\s[|•·»›→/]\\s|^[>»›►▶→•]\\s?\\S");
    private static final Pattern READER = Pattern.compile("(?iu)\\b(you|your|yours|you['’](ll|re|ve|d))\\b");
    private static final Pattern US = Pattern.compile("(?iu)\\b(us|our|we)\\b");
    private static final Pattern FIGURES = Pattern.compile(
            "\\d\\s?(°|º|℃|℉|[CF]\\b)|[(][-+−]?\\d[\\d.,]*%?[)]|[-+−]\\d[\\d.,]*%|[▲▼]|[$€£]\\s?\\d+([.,]\\d\\d)?\\s?(a|per|/)\\s?(day|week|month|year)|\\d ?%\\s?off");
    private static final Set<String> CALLS = Set.of(
            "share", "tweet", "follow", "join", "sign", "subscribe", "get", "read", "listen", "watch", "click", "tap", "download",
            "print", "save", "buy", "book", "win", "donate", "support", "register", "try", "view", "discover", "explore", "enjoy",
            "become", "browse", "visit", "scroll", "skip", "accept", "manage", "enable", "allow", "learn", "play", "add", "order",
            "shop", "choose", "rate", "send", "write", "vote", "meet", "find", "see", "tell", "ask", "help", "give", "enter");

    PageWords {
        weights = Map.copyOf(weights);
    }

    static PageWords load() {
        Map<String, Integer> weights = new HashMap<>();
        for (List<String> row : RuleRows.read("en/page-words.tsv", 3)) {
            for (String word : row.get(1).split("\\|")) {
                weights.put(word, Integer.valueOf(row.get(0)));
            }
        }
        return new PageWords(weights);
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
            sum += first && CALLS.contains(word) ? 1 : 0;
            first = false;
        }
        sum += PIECES.matcher(line).find() ? 1 : 0;
        sum += FIGURES.matcher(line).find() ? 2 : 0;
        sum += READER.matcher(line).find() ? 1 : 0;
        sum += sum > 0 && US.matcher(line).find() ? 1 : 0;
        return sum + (line.endsWith("!") ? 1 : 0);
    }
}
