// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.article.RuleRows;

/** Words that say on which side of the publication a bare date lies, from {@code rules/en/tense.tsv}; up to three words each. */
record TenseCues(Map<String, Tense> cues, Set<String> firstWords) {
    private static final int LONGEST = 3;
    /** A sentence's words that are asked, on either side of the date. */
    private static final int REACH = 60;

    TenseCues {
        cues = Map.copyOf(cues);
        firstWords = Set.copyOf(firstWords);
    }

    static TenseCues load() {
        Map<String, Tense> cues = new HashMap<>();
        for (List<String> row : RuleRows.read("en/tense.tsv", 4)) {
            cues.put(row.get(1), Tense.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
        Set<String> firstWords = new HashSet<>();
        cues.keySet().forEach(cue -> firstWords.add(cue.split(" ")[0]));
        return new TenseCues(cues, firstWords);
    }

    /**
     * The tense of the words around a date.
     *
     * @param from index of the date's first word
     * @param to index after its last word
     * @param verbs tells a past verb where a language engine has been; without it an ending in "ed" must do
     */
    Tense around(Words words, int from, int to, PastVerbs verbs) {
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !ends(words, i); i--) {
            Tense found = starting(words, i, from, verbs);
            if (found != null) {
                return found;
            }
        }
        for (int i = to; i < Math.min(words.size(), to + REACH) && !ends(words, i); i++) {
            Tense found = starting(words, i, words.size(), verbs);
            if (found != null) {
                return found;
            }
        }
        return Tense.PAST;
    }

    /** Whether a word is a verb in the past. */
    interface PastVerbs {
        boolean isPast(Word word);
    }

    private @Nullable Tense starting(Words words, int i, int limit, PastVerbs verbs) {
        String lower = words.at(i).lower();
        if (lower.endsWith("'ll") || lower.endsWith("’ll")) {
            return Tense.FUTURE;
        }
        List<String> phrase = new ArrayList<>();
        Tense found = null;
        boolean possible = firstWords.contains(words.at(i).lower());
        for (int j = i; possible && j < Math.min(limit, i + LONGEST); j++) {
            phrase.add(words.at(j).lower());
            Tense cue = cues.get(String.join(" ", phrase));
            found = cue == null ? found : cue;
        }
        // "is visiting" plans as well as it reports.
        String next = words.at(i + 1).lower();
        boolean progress = switch (words.at(i).lower()) {
            case "is", "are" -> i + 1 < limit && next.length() > 5 && next.endsWith("ing") && found == null;
            default -> false;
        };
        if (progress) {
            return Tense.NEAR;
        }
        // "was scheduled": of then's future, which lies on either side of now.
        boolean then = switch (words.at(i - 1).lower()) {
            case "was", "were", "been" -> true;
            default -> false;
        };
        if (then && found == Tense.FUTURE) {
            return Tense.NEAR;
        }
        // "is to be held": the participle says nothing, what is before it does.
        boolean passive = words.at(i - 1).lower().equals("be");
        if (passive && found == Tense.PAST) {
            return null;
        }
        return found == null && !passive && verbs.isPast(words.at(i)) ? Tense.PAST : found;
    }

    /** Whether a sentence ends at the word: a stop before a capital, and not one that shortens a title or initial. */
    private static boolean ends(Words words, int i) {
        String mark = words.at(i).lower();
        if (mark.equals("!") || mark.equals("?")) {
            // "Will he come on Friday? or in a week?"
            return words.at(i + 1).isCapital() || !words.at(i + 1).isLetters();
        }
        Word before = words.at(i - 1);
        boolean shortened = before.isCapital() && before.text().length() <= 4;
        boolean opens = words.at(i + 1).isCapital() || !words.at(i + 1).isLetters();
        return mark.equals(".") && opens && !shortened && !words.at(i + 1).joined();
    }
}
