// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.List;
import java.util.Locale;
import org.sightline.annotate.Titles;

/**
 * A title in a sentence with what belongs to it, not yet anybody's. Indexes are of tokens, ends excluded.
 *
 * @param start first word of the whole phrase, its determiner or possessor included
 * @param from first word of the role: the phrase without its determiner
 * @param titleFrom first word of the title
 * @param titleTo the token after the title's last word
 * @param end the token after the whole phrase with the organisations that "of" adds
 * @param title as printed
 * @param elect whether the title is not held yet
 * @param owned whether a determiner, a possessor or an adjective of a country opens it
 * @param plural several people
 * @param bodies innermost first
 */
record TitlePhrase(
        int start,
        int from,
        int titleFrom,
        int titleTo,
        int end,
        String title,
        Titles.Kind kind,
        RoleMention.State state,
        boolean elect,
        boolean owned,
        boolean plural,
        List<RoleMention.Body> bodies) {
    TitlePhrase {
        bodies = List.copyOf(bodies);
    }

    /** The same title, held in these bodies. */
    TitlePhrase in(List<RoleMention.Body> others) {
        return new TitlePhrase(start, from, titleFrom, titleTo, end, title, kind, state, elect, owned, plural, others);
    }

    /** The title as one holds it: "deputy minister" of "deputy ministers". */
    TitlePhrase single(Words words) {
        int head = head(words);
        String plural = words.token(head).text();
        String last = words.token(head).lemma();
        String single = plural.equals(plural.toLowerCase(Locale.ROOT)) || !plural.toLowerCase(Locale.ROOT).startsWith(last)
                ? last
                : plural.substring(0, last.length());
        return new TitlePhrase(
                start,
                from,
                titleFrom,
                titleTo,
                end,
                title.replace(plural, single),
                kind,
                state,
                elect,
                owned,
                false,
                bodies);
    }

    /** The token that the tree takes for the title's head: its last word, or the word before "of". */
    int head(Words words) {
        for (int i = titleFrom + 1; i < titleTo; i++) {
            if (words.is(i, "of") || words.is(i, "in")) {
                return i - 1;
            }
        }
        return titleTo - 1;
    }
}
