// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The 57-year-old", "the 57-year-old former plumber from Leiden": a person told by age, whom nobody else of the story can be.
 *
 * @param first token of the age
 * @param last token of the phrase's noun, or of the age where it stands alone
 * @param noun its lemma, or null
 */
record Aged(int first, int last, @Nullable String noun) {
    private static final String AGE = "\\d{1,3}-year-old";
    private static final int MOST_TOKENS_OF_AGE = 5;
    private static final int MOST_WORDS_BETWEEN = 4;
    /** ages of things */
    private static final Set<String> THINGS = Set.of(
            "agreement",
            "ban",
            "company",
            "conflict",
            "deal",
            "firm",
            "group",
            "law",
            "ship",
            "tanker",
            "treaty",
            "vessel",
            "war");

    /** The phrase that ends with the age or the noun at {@code t}; null where there is none, or it is not definite. */
    static @Nullable Aged at(Sentence sentence, int t) {
        int alone = age(sentence, t);
        if (alone >= 0 && !isFollowed(sentence, t)) {
            return new Aged(alone, t, null);
        }
        Token noun = sentence.tokens().get(t);
        boolean head = noun.tag() == Tag.NOUN
                && noun.relation() != Relation.COMPOUND
                && noun.relation() != Relation.PREDICATE
                && !THINGS.contains(noun.lemma())
                && (t + 1 == sentence.tokens().size()
                        || !sentence.tokens().get(t + 1).tag().isNoun());
        for (int last = t - 1; head && last >= 0 && last >= t - MOST_WORDS_BETWEEN; last--) {
            int first = age(sentence, last);
            if (first >= 0) {
                return new Aged(first, t, noun.lemma());
            }
            Tag tag = sentence.tokens().get(last).tag();
            if (!tag.isNoun() && tag != Tag.ADJECTIVE) {
                return null;
            }
        }
        return null;
    }

    /** The first token of an age with "the" before it that ends at {@code last}; -1 where there is none. */
    private static int age(Sentence sentence, int last) {
        int first = last;
        String words = sentence.tokens().get(last).text();
        while (first > 0 && last - first < MOST_TOKENS_OF_AGE - 1 && words.length() < "57-year-old".length()) {
            first--;
            words = sentence.tokens().get(first).text() + words;
        }
        boolean the = first > 0 && sentence.tokens().get(first - 1).text().equalsIgnoreCase("the");
        return the && words.matches(AGE) ? first : -1;
    }

    private static boolean isFollowed(Sentence sentence, int t) {
        if (t + 1 == sentence.tokens().size()) {
            return false;
        }
        Tag next = sentence.tokens().get(t + 1).tag();
        return next.isNoun() || next == Tag.ADJECTIVE;
    }
}
