// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.article.RuleRows;

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
    record Calling(String words, double unlike) {
        /** The more unlike of two; either may be null. */
        static @Nullable Calling lessLike(@Nullable Calling one, @Nullable Calling other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return other.unlike > one.unlike ? other : one;
        }
    }

    /** How English makes a word for a doer: "caterer", "cellist", "goldsmith". */
    private static final Pattern AGENT =
            Pattern.compile("\\p{Ll}{2,}(?:er|or|ist|ian|eer|man|woman|smith|wright|ster|monger|herd|keeper)");

    private static final Pattern HEAD = Pattern.compile("(.*?)(?: (?:of|who|whose|from|based|aged)\\b.*|[,;(].*|$)");

    private final Map<List<String>, Calling> byWords = new LinkedHashMap<>();
    private final int longest;
    private final Map<Pattern, Calling> deeds = new LinkedHashMap<>();
    private final Set<String> noCallings;

    private Callings(List<List<String>> lines, List<List<String>> deeds, Set<String> noCallings) {
        this.noCallings = noCallings;
        deeds.forEach(line -> this.deeds.put(
                Pattern.compile(line.get(0)), new Calling(line.get(1), Double.parseDouble(line.get(2)))));
        int most = 1;
        for (List<String> line : lines) {
            List<String> words = Terms.plain(line.get(0));
            byWords.put(words, new Calling(line.get(0), Double.parseDouble(line.get(1))));
            most = Math.max(most, words.size());
        }
        longest = most;
    }

    static Callings load() {
        return new Callings(
                RuleRows.read("en/callings.tsv", 3),
                RuleRows.read("en/calling-deeds.tsv", 4),
                RuleRows.read("en/no-callings.tsv", 2).stream()
                        .map(line -> line.get(0))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The calling that a clause about somebody speaks of: "sings in a band". */
    Optional<Calling> ofDeed(String clause) {
        return deeds.entrySet().stream()
                .filter(each -> each.getKey().matcher(clause).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A doer that no table knows, at the head of a description: "the caterer", "a maker of small engines". */
    Optional<String> agent(String description) {
        Matcher head = HEAD.matcher(description.strip());
        if (!head.find()) {
            return Optional.empty();
        }
        String phrase = head.group(1);
        String word = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return AGENT.matcher(word).matches() && !noCallings.contains(word) ? Optional.of(word) : Optional.empty();
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
