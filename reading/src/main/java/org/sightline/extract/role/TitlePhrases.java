// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Countries;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Nominals;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
import org.sightline.annotate.Titles.Modifier;

/** Finds the titles of a sentence with their modifiers and organisations. One article's; not thread-safe. */
final class TitlePhrases {
    private static final int LONGEST_MODIFIER = 3;
    private static final int MOST_BEFORE = 16;

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
                    || modifiesATitle(words, at, length)) {
                at++;
                continue;
            }
            TitlePhrase phrase = new Reading(words, floor, at, at + length).phrase();
            found.add(phrase);
            floor = at + length;
            at = Math.max(at + length, phrase.titleTo());
        }
        return found;
    }

    /** "deputy" in "deputy director", "general" in "general manager": a grade of the title that follows. */
    private boolean modifiesATitle(Words words, int at, int length) {
        int end = at + length;
        Optional<Modifier> modifier = titles.modifier(words.text(at, end));
        return modifier.isPresent()
                && !words.inPersonName(end)
                && titles.phraseAt(words.texts().subList(at, Math.min(words.size(), at + 12)), 0) > length
                && !words.isOneOf(end, "-", ",");
    }

    private boolean insideOrganisation(Words words, int at) {
        Mention mention = words.name(at, MentionType.ORGANIZATION);
        return mention != null && words.endOf(at) > at + 1;
    }

    /** One title being read leftwards and rightwards. */
    private final class Reading {
        private final Words words;
        private final int floor;
        private final List<RoleMention.Body> found = new ArrayList<>();
        private int titleFrom;
        private int titleTo;
        private int from;
        private int start;
        private int end;
        private final Titles.Kind kind;
        private boolean owned;
        private boolean closed;
        private boolean elect;
        private RoleMention.State state = RoleMention.State.CURRENT;

        Reading(Words words, int floor, int titleFrom, int titleTo) {
            this.words = words;
            this.floor = floor;
            this.titleFrom = titleFrom;
            this.titleTo = titleTo;
            this.from = titleFrom;
            this.kind = titles.kind(words.text(titleFrom, titleTo)).orElse(Titles.Kind.OFFICIAL);
        }

        TitlePhrase phrase() {
            boolean plural = isPlural();
            leftwards();
            start = from;
            if (words.tagged(from - 1, Tag.DETERMINER, Tag.POSSESSIVE_PRONOUN) && from - 1 >= floor) {
                owned = true;
                start = from - 1;
            }
            rightwards();
            String title = words.text(titleFrom, titleTo);
            return new TitlePhrase(
                    start, from, titleFrom, titleTo, end, title, kind, state, elect, owned, plural, found);
        }

        private boolean isPlural() {
            int head = titleTo - 1;
            for (int i = titleFrom + 1; i < titleTo; i++) {
                head = words.is(i, "of") ? i - 1 : head;
            }
            String text = words.token(head).text();
            return (text.endsWith("s") && !words.token(head).lemma().endsWith("s")) || text.endsWith("men");
        }

        /** Modifiers, then organisation and country, then what else says when. */
        private void leftwards() {
            if (words.token(titleFrom).text().toLowerCase(Locale.ROOT).startsWith("ex-")) {
                state = RoleMention.State.FORMER;
            }
            for (int step = 0; step < MOST_BEFORE && from > floor; step++) {
                int before = from;
                if (!modifier() && !hyphened() && !country() && !organisation() && !plainWord()) {
                    return;
                }
                if (from == before) {
                    return;
                }
            }
        }

        private boolean modifier() {
            for (int length = Math.min(LONGEST_MODIFIER, from - floor); length > 0; length--) {
                int first = from - length;
                Optional<Modifier> modifier =
                        titles.modifier(words.text(first, from).replace(" - ", "-"));
                if (modifier.isEmpty() && words.is(from - 1, "-") && length > 1) {
                    modifier = titles.modifier(words.text(first, from - 1));
                }
                if (modifier.isEmpty() || words.inPersonName(first)) {
                    continue;
                }
                take(modifier.get(), first);
                return true;
            }
            return false;
        }

        /** "Kremlin-appointed": what a hyphen joins on only describes. */
        private boolean hyphened() {
            if (!words.is(from, "-") || words.inPersonName(from - 1)) {
                return false;
            }
            from--;
            return true;
        }

        private void take(Modifier modifier, int first) {
            switch (modifier) {
                case GRADE, FIELD -> {
                    if (!found.isEmpty() && words.isCapitalised(first)) {
                        return;
                    }
                    if (!closed) {
                        titleFrom = first;
                    }
                }
                case FORMER -> state = RoleMention.State.FORMER;
                case ACTING -> state = RoleMention.State.ACTING;
                case ELECT -> elect = true;
                case PRAISE -> {}
            }
            closed |= modifier != Modifier.GRADE && modifier != Modifier.FIELD;
            from = first;
        }

        /** An organisation before the title: "Missile General Bureau Chief", "the agency's director". */
        private boolean organisation() {
            boolean possessive = words.tagged(from - 1, Tag.POSSESSIVE_MARK);
            if (groupInFront()) {
                return true;
            }
            int to = possessive ? from - 1 : from;
            int first = to;
            while (first > floor && to - first < 8 && belongs(first - 1, to, possessive)) {
                first = words.firstOf(first - 1);
            }
            first = Math.max(first, floor);
            if (possessive && words.inPersonName(to - 1)) {
                from = words.firstOf(to - 1);
                owned = true;
                return false;
            }
            int adjective = organisations.adjective(words, first, to);
            if (adjective > first && adjective < to) {
                first = adjective;
            }
            if (first == to || !isBody(first, to, possessive)) {
                return false;
            }
            found.add(organisations.organisation(words, first, to));
            from = first;
            owned |= possessive;
            closed = true;
            return true;
        }

        /** "Wagner commander": an engine's person right before a title that is held in a body is that body. */
        private boolean groupInFront() {
            int first = words.inPersonName(from - 1) ? words.firstOf(from - 1) : from;
            boolean ledBody = kind == Titles.Kind.MILITARY
                    || kind == Titles.Kind.BUSINESS
                    || words.isOneOf(titleTo - 1, "leader", "chief", "head");
            if (first == from || first < floor || from - first > 1 || closed || !ledBody) {
                return false;
            }
            found.add(organisations.organisation(words, first, from));
            from = first;
            closed = true;
            return true;
        }

        /** Whether a word belongs to the organisation's name that ends at {@code to}. */
        private boolean belongs(int at, int to, boolean possessive) {
            if (words.inPersonName(at) || words.tagged(at, Tag.DETERMINER, Tag.POSSESSIVE_MARK)) {
                return false;
            }
            boolean mention =
                    words.name(at, MentionType.ORGANIZATION) != null || words.name(at, MentionType.PLACE) != null;
            if (mention) {
                return words.endOf(at) == to || words.sameMention(at, at + 1) || words.isCapitalised(at + 1);
            }
            boolean noun = words.tagged(at, Tag.NOUN, Tag.PROPER_NOUN, Tag.ADJECTIVE) || words.isOneOf(at, "&", "-");
            boolean plain = possessive && noun;
            return plain
                    || (noun && words.isCapitalised(at) && !opensSentence(at))
                    || (words.isOneOf(at, "&", "-") && words.isCapitalised(at - 1));
        }

        /** A capital at the start of a sentence says nothing, unless the tree takes the word for a name. */
        private boolean opensSentence(int at) {
            return at == 0 && !words.tagged(at, Tag.PROPER_NOUN);
        }

        private boolean isBody(int first, int to, boolean possessive) {
            if (!possessive && titles.modifier(words.text(first, to)).isPresent()) {
                return false;
            }
            return organisations.isBody(words, first, to) && (possessive || words.isCapitalised(first));
        }

        /** "Russian", "North Korean", "U.S." */
        private boolean country() {
            for (int first = Math.max(floor, from - 3); first < from; first++) {
                if (organisations.adjective(words, first, from) == from && !words.inPersonName(first)) {
                    found.add(organisations.country(words, first, from));
                    from = first;
                    owned = true;
                    closed = true;
                    return true;
                }
            }
            return false;
        }

        /** A word that only describes: nouns go into the title ("oil tycoon"), adjectives and years of age do not. */
        private boolean plainWord() {
            int at = from - 1;
            boolean capital = words.isCapitalised(at) && !(at == 0 && words.tagged(at, Tag.NOUN));
            if (words.inPersonName(at) || capital) {
                return false;
            }
            if (words.tagged(at, Tag.NOUN) && !closed && words.mention(at) == null) {
                titleFrom = at;
                from = at;
                return true;
            }
            if (words.tagged(at, Tag.ADJECTIVE, Tag.NUMBER, Tag.VERB_PARTICIPLE, Tag.VERB_ING, Tag.ADVERB)
                    || (words.is(at, "-") && words.has(at - 1))
                    || (words.tagged(at, Tag.NOUN) && closed && words.is(at + 1, "-"))) {
                closed = true;
                from = at;
                return true;
            }
            return false;
        }

        private void rightwards() {
            end = titleTo;
            if (words.is(end, "-") && words.isOneOf(end + 1, "elect", "designate", "in")) {
                elect = true;
                end += 2;
                return;
            }
            elect |= words.isOneOf(end, "elect", "designate");
            portfolio();
            topic();
            boolean of = words.is(end, "of");
            boolean at = words.isOneOf(end, "at", "with", "for");
            if (!of && !at) {
                return;
            }
            boolean bodiesOnly = of && (kind == Titles.Kind.SPORT || kind == Titles.Kind.BUSINESS);
            Organisations.Chain chain =
                    bodiesOnly ? organisations.bodies(words, end + 1) : organisations.chain(words, end + 1);
            if (chain.bodies().isEmpty() || (!of && !isNamed(chain.bodies().get(0)))) {
                return;
            }
            found.addAll(0, chain.bodies());
            end = chain.end();
        }

        private boolean isNamed(RoleMention.Body organisation) {
            return Character.isUpperCase(organisation.name().codePointAt(0));
        }

        /** "Minister of Foreign Affairs": what the office is about is part of the title. */
        private void portfolio() {
            if (!words.isOneOf(titleTo - 1, "minister", "secretary", "commissioner", "undersecretary")
                    || !words.isOneOf(end, "of", "for")) {
                return;
            }
            int at = words.is(end + 1, "the") ? end + 2 : end + 1;
            int length = titles.modifierAt(words.texts(), at);
            while (length > 0 && isField(at, length)) {
                end = at + length;
                at = words.is(end, "and") ? end + 1 : end;
                length = titles.modifierAt(words.texts(), at);
            }
            titleTo = end;
        }

        private boolean isField(int at, int length) {
            boolean body = words.isCapitalised(at + length) && !words.inPersonName(at + length);
            return !body
                    && titles.modifier(words.text(at, at + length))
                            .filter(modifier -> modifier == Modifier.FIELD)
                            .isPresent();
        }

        /** "professor of plant pathology at": a subject in small letters is no organisation. */
        private void topic() {
            if (kind != Titles.Kind.ACADEMIC || !words.isOneOf(end, "of", "in", "on")) {
                return;
            }
            int at = end + 1;
            while (words.tagged(at, Tag.NOUN, Tag.ADJECTIVE) && !words.isCapitalised(at)) {
                at++;
            }
            if (at > end + 1 && words.isOneOf(at, "at", "with", ",", ".")) {
                end = at;
            }
        }
    }
}
