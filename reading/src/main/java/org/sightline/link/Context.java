// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an article says of one thing, in the article's own words.
 *
 * @param roles title and organisation, of persons: "First Deputy Director of the Military Industry Department"
 * @param descriptions words that are said of the thing itself: prenominal ("Russian President"), in apposition ("a baker from
 *     Daejeon"), by a copula, or by a later mention ("the 22-year-old left back")
 * @param deeds clauses of which the thing is the subject: "sings in a band in Seoul, is 24"
 * @param sentences the sentences in which the thing is mentioned by any word
 * @param sex what the story's words tell
 */
public record Context(
        List<String> roles, List<String> descriptions, List<String> deeds, List<String> sentences, Sex sex) {
    /** Nothing is known but the name. */
    public static final Context NONE = new Context(List.of(), List.of(), List.of());

    /**
     * How many words speak of the thing as of a woman or of a man: pronouns, nouns, and forms of address, which count double.
     */
    public record Sex(int female, int male) {
        public static final Sex UNTOLD = new Sex(0, 0);

        /** The sum of both. */
        public Sex and(Sex other) {
            return new Sex(female + other.female, male + other.male);
        }
    }

    public Context {
        roles = List.copyOf(roles);
        descriptions = List.copyOf(descriptions);
        deeds = List.copyOf(deeds);
        sentences = List.copyOf(sentences);
    }

    /** Without deeds, and without a word that tells the sex. */
    public Context(List<String> roles, List<String> descriptions, List<String> sentences) {
        this(roles, descriptions, List.of(), sentences, Sex.UNTOLD);
    }

    /** What is said of the thing itself: roles, then descriptions. */
    List<String> own() {
        return Stream.concat(roles.stream(), descriptions.stream()).toList();
    }
}
