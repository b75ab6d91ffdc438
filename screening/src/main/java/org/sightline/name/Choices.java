// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The spellings of a word whose parts may each be spelled in several ways, as scripts write it that do not tell r from l or d from j.
 * Where some of them are known names, only those; else the likeliest.
 */
final class Choices {
    private static final int MOST_TRIED = 2_000;

    private Choices() {}

    /**
     * @param parts of the word, each with its spellings, the likeliest first
     * @param most how many spellings at most
     */
    static List<String> of(List<List<String>> parts, Predicate<String> known, int most) {
        List<String> spellings = List.of("");
        for (List<String> part : parts) {
            List<String> longer = new ArrayList<>();
            // Beyond the limit only the likeliest spelling of a part counts.
            List<String> ways = spellings.size() * part.size() > MOST_TRIED ? part.subList(0, 1) : part;
            for (String way : ways) {
                for (String spelling : spellings) {
                    longer.add(spelling + way);
                }
            }
            spellings = longer;
        }
        List<String> names =
                spellings.stream().filter(known).distinct().limit(most).toList();
        return names.isEmpty() ? spellings.stream().distinct().limit(most).toList() : names;
    }

    /** All names of one spelling of each word, at most so many; the likeliest first. */
    static List<List<String>> names(List<List<String>> words, int most) {
        List<List<String>> names = List.of(List.of());
        for (List<String> word : words) {
            List<List<String>> longer = new ArrayList<>();
            for (String way : names.size() * word.size() > most ? word.subList(0, 1) : word) {
                for (List<String> name : names) {
                    List<String> more = new ArrayList<>(name);
                    more.add(way);
                    longer.add(more);
                }
            }
            names = longer;
        }
        return names;
    }
}
