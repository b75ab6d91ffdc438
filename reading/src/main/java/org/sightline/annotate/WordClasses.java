// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.article.RuleRows;

/** Sets of base forms that rules name: places, gatherings, arms ({@code rules/<language>/classes.tsv}). Immutable. */
public final class WordClasses {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses(List<List<String>> rows) {
        for (List<String> row : rows) {
            classes.computeIfAbsent(row.get(0), name -> new TreeSet<>())
                    .addAll(List.of(row.get(1).split(",")));
        }
    }

    /** The shipped classes of a language. */
    public static WordClasses of(String language) {
        return new WordClasses(RuleRows.read(language + "/classes.tsv", 2));
    }

    /** The words of a class, empty where there is no such class. */
    public Set<String> words(String name) {
        return Set.copyOf(classes.getOrDefault(name, Set.of()));
    }

    /** Whether a base form belongs to a class. */
    public boolean isA(String lemma, String name) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }
}
