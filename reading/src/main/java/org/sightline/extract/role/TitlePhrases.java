// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Countries;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Nominals;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
import org.sightline.annotate.Titles.Modifier;

/** Finds the titles of a sentence with their modifiers and organisations. One article's; not thread-safe. */
final class TitlePhrases {
    private static final int LONGEST = 12;

    private final Titles titles;
    private final Organisations organisations;

    TitlePhrases(Titles titles, Countries countries, Nominals nominals, Annotation annotation) {
        this.titles = titles;
        this.organisations = new Organisations(titles, countries, nominals, annotation);
    }

    /** Every title phrase, in text order; their titles do not overlap. */
    List<TitlePhrase> in(Words words) {
        List<TitlePhrase> found = new ArrayList<>();
        int at = 0;
        int floor = 0;
        while (at < words.size()) {
            int length =
                    words.inPersonName(at) || insideOrganisation(words, at) ? 0 : titles.titleAt(words.texts(), at);
            if (length == 0
                    || !words.tagged(at + length - 1, Tag.NOUN, Tag.PROPER_NOUN, Tag.ADJECTIVE, Tag.VERB_BASE)
                    || modifiesATitle(words, at, length)
                    || modifiesANoun(words, at + length - 1)) {
                at++;
                continue;
            }
            TitlePhrase phrase = new TitleReading(titles, organisations, words, floor, at, at + length).phrase();
            found.add(phrase);
            floor = at + length;
            at = Math.max(at + length, phrase.titleTo());
        }
        return found;
    }

    /** "deputy" in "deputy director", "general" in "general manager": a grade of the title that follows. */
    private boolean modifiesATitle(Words words, int at, int length) {
        int end = at + length;
        List<String> from = words.texts().subList(at, Math.min(words.size(), at + LONGEST));
        boolean longer = titles.modifierAt(from, 0) > 0
                && titles.phraseAt(from, 0) > length
                && (words.is(end, "-") || words.isCapitalised(end) == words.isCapitalised(end - 1))
                && !words.inPersonName(end);
        Optional<Modifier> modifier = titles.modifier(words.text(at, end));
        return longer
                || (modifier.isPresent()
                        && !words.inPersonName(end)
                        && titles.phraseAt(from, 0) > length
                        && !words.isOneOf(end, "-", ","));
    }

    /** "chief" in "the chief suspect", "minister" in "minister level": no title, but part of a plain noun's phrase. */
    private boolean modifiesANoun(Words words, int at) {
        boolean modifies = words.token(at).relation() == Relation.COMPOUND
                || words.token(at).relation() == Relation.ADJECTIVE_MODIFIER;
        return modifies
                && words.token(at).head() == at + 1
                && words.tagged(at + 1, Tag.NOUN)
                && !words.isCapitalised(at + 1)
                && !words.inPersonName(at + 1)
                && titles.titleAt(words.texts(), at + 1) == 0;
    }

    private boolean insideOrganisation(Words words, int at) {
        Mention mention = words.name(at, MentionType.ORGANIZATION);
        return mention != null && words.endOf(at) > at + 1;
    }
}
