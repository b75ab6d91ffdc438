// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.article.RuleRows;

/**
 * The words of date expressions, each in one or more classes with a value, from {@code rules/en/date-words.tsv}.
 *
 * @param classes class to word to value
 * @param openings words that an expression can begin with
 */
record Lexicon(Map<String, Map<String, Integer>> classes, Set<String> openings) {
    private static final List<String> OPENING = List.of(
            "month",
            "weekday",
            "shortday",
            "season",
            "number",
            "ordinal",
            "shift",
            "follow",
            "today",
            "part",
            "edge",
            "decade",
            "century");

    Lexicon {
        openings = Set.copyOf(openings);
        classes = Map.copyOf(classes);
    }

    static Lexicon load() {
        Map<String, Map<String, Integer>> classes = new HashMap<>();
        for (List<String> row : RuleRows.read("en/date-words.tsv", 4)) {
            Map<String, Integer> words = classes.computeIfAbsent(row.get(0), name -> new HashMap<>());
            Arrays.stream(row.get(2).split("\\|")).forEach(form -> words.put(form, Integer.valueOf(row.get(1))));
        }
        Set<String> openings = new HashSet<>(Set.of(
                "the",
                "that",
                "its",
                "their",
                "since",
                "now",
                "week",
                "w",
                "less",
                "fewer",
                "within",
                "final",
                "cy",
                "fy",
                "calendar",
                "fiscal",
                "financial",
                "school",
                "academic",
                "q1",
                "q2",
                "q3",
                "q4",
                "h1",
                "h2"));
        OPENING.forEach(
                type -> openings.addAll(classes.getOrDefault(type, Map.of()).keySet()));
        for (String type : List.of("feast", "easter", "nthday")) {
            classes.getOrDefault(type, Map.of()).keySet().forEach(name -> openings.add(name.split("[ '’]")[0]));
        }
        return new Lexicon(classes, openings);
    }

    /** The word's value in a class, or null when it is not of that class; words are asked for in lower case. */
    @Nullable Integer value(String type, String word) {
        return classes.getOrDefault(type, Map.of()).get(word);
    }

    /** Whether an expression can begin with the word: most words of a story cannot, and need no further look. */
    boolean opens(Word word) {
        return Character.isDigit(word.text().charAt(0))
                || openings.contains(word.lower())
                || (word.text().length() <= 6 && word.lower().matches("[cf]y\\d+"));
    }

    boolean is(String type, String word) {
        return value(type, word) != null;
    }
}
