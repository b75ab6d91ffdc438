// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.RuleRows;

/**
 * Callings that are unlike those for which people are listed: bakers, footballers, students ({@code rules/en/callings.tsv}). What
 * generals, ministers and dealers are called is not here: their titles corroborate, they don't contradict.
 */
final class Callings {
    /**
     * A calling.
     *
     * @param words as the table has them
     * @param unlike 0 to 1: how seldom a listed person has it
     */
    record Calling(String words, double unlike) {}

    private final Map<List<String>, Calling> byWords = new LinkedHashMap<>();
    private final int longest;

    private Callings(List<List<String>> lines) {
        int most = 1;
        for (List<String> line : lines) {
            List<String> words = Terms.plain(line.get(0));
            byWords.put(words, new Calling(line.get(0), Double.parseDouble(line.get(1))));
            most = Math.max(most, words.size());
        }
        longest = most;
    }

    static Callings load() {
        return new Callings(RuleRows.read("en/callings.tsv", 3));
    }

    /** The most unlike calling that is said of somebody. */
    Optional<Calling> in(String text) {
        List<String> words = Terms.plain(text);
        Optional<Calling> found = Optional.empty();
        for (int from = 0; from < words.size(); ) {
            Calling calling = at(words, from);
            from += calling == null ? 1 : Terms.plain(calling.words()).size();
            if (calling != null && (found.isEmpty() || found.get().unlike() < calling.unlike())) {
                found = Optional.of(calling);
            }
        }
        return found;
    }

    private @Nullable Calling at(List<String> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            Calling calling = byWords.get(singular(words.subList(from, from + length)));
            if (calling != null) {
                return calling;
            }
        }
        return null;
    }

    private static List<String> singular(List<String> words) {
        List<String> copy = new ArrayList<>(words);
        String last = copy.get(copy.size() - 1);
        if (last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")) {
            copy.set(copy.size() - 1, last.substring(0, last.length() - 1));
        }
        return copy;
    }
}
