// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Names of other languages as Chinese writes them, back in Latin letters ({@code han-loans.tsv}). */
final class HanLoans {
    private static final int SHORTEST = 4;
    private static final int MOST_OF_WORD = 6;
    private static final int MOST = 12;

    private final Map<Integer, List<String>> sounds = new HashMap<>();
    private final Predicate<String> known;

    /**
     * @param known whether a word is a name that tables know
     */
    HanLoans(Predicate<String> known) {
        this.known = known;
        for (List<String> row :
                Table.shipped(HanLoans.class, "han-loans.tsv", 2).rows()) {
            sounds.put(row.get(0).codePointAt(0), List.of(row.get(1).split(" ")));
        }
    }

    /** What the words may be in Latin, in their order; none where a character writes no foreign names or the name is too short for one. */
    List<List<String>> read(List<String> words) {
        int letters = 0;
        List<List<String>> latin = new ArrayList<>();
        for (String word : words) {
            List<List<String>> parts = new ArrayList<>();
            for (int letter : word.codePoints().toArray()) {
                List<String> ways = sounds.get(letter);
                if (ways == null) {
                    return List.of();
                }
                parts.add(ways);
                letters++;
            }
            latin.add(Choices.of(parts, known, MOST_OF_WORD));
        }
        return letters < SHORTEST ? List.of() : Choices.names(latin, MOST);
    }
}
