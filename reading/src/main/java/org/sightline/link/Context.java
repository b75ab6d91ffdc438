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
 * @param sentences the sentences in which the thing is mentioned by any word
 */
public record Context(List<String> roles, List<String> descriptions, List<String> sentences) {
    /** Nothing is known but the name. */
    public static final Context NONE = new Context(List.of(), List.of(), List.of());

    public Context {
        roles = List.copyOf(roles);
        descriptions = List.copyOf(descriptions);
        sentences = List.copyOf(sentences);
    }

    /** What is said of the thing itself: roles, then descriptions. */
    List<String> own() {
        return Stream.concat(roles.stream(), descriptions.stream()).toList();
    }
}
