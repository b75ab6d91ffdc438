// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;

/** A clause with "what" that stands where a noun could. */
final class WhatClause {
    private static final int DEEPEST = 8;

    private WhatClause() {}

    /** "fired what appeared to be a missile", "what it called a drone": the noun that such a clause comes down to. */
    static List<Integer> nouns(Sentence sentence, int verb) {
        for (int clause : sentence.dependents(verb, Relation.COMPLEMENT, Relation.OBJECT)) {
            boolean what = sentence.dependents(clause).stream()
                    .anyMatch(
                            i -> i < clause && sentence.tokens().get(i).lemma().equals("what"));
            if (!what || !sentence.tokens().get(clause).tag().isVerb()) {
                continue;
            }
            int at = clause;
            for (int depth = 0; depth < DEEPEST; depth++) {
                List<Integer> nouns = sentence.dependents(at, Relation.PREDICATE).stream()
                        .filter(i -> sentence.tokens().get(i).tag().isNoun())
                        .toList();
                List<Integer> below = sentence.dependents(at, Relation.OPEN_COMPLEMENT, Relation.COMPLEMENT);
                if (!nouns.isEmpty() || below.isEmpty()) {
                    return nouns;
                }
                at = below.get(0);
            }
        }
        return List.of();
    }
}
