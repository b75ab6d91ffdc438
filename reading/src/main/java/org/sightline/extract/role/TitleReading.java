// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
import org.sightline.annotate.Titles.Modifier;

/** One title being read, from its words outwards to the left: modifiers, organisation, country, and what only describes. */
final class TitleReading {
    private static final String EX = "ex-";
    /** "on Sunday Houthi commander": a day is no part of a body */
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final int LONGEST_MODIFIER = 3;
    private static final int MOST_BEFORE = 16;

    private final Titles titles;
    private final Organisations organisations;
    private final Words words;
    private final int floor;
    private final List<RoleMention.Body> found = new ArrayList<>();
    private int titleFrom;
    private final int titleTo;
    private int from;
    private final Titles.Kind kind;
    private boolean owned;
    private boolean closed;
    private boolean elect;
    private RoleMention.State state = RoleMention.State.CURRENT;

    /**
     * A title whose own words are known.
     *
     * @param floor the first token that may still belong to it
     */
    TitleReading(Titles titles, Organisations organisations, Words words, int floor, int titleFrom, int titleTo) {
        this.titles = titles;
        this.organisations = organisations;
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
        int start = from;
        if (words.tagged(from - 1, Tag.DETERMINER, Tag.POSSESSIVE_PRONOUN) && from - 1 >= floor) {
            owned = true;
            start = from - 1;
            itsOwn(start);
        }
        start = adverb(start);
        TitleComplement right = new TitleComplement(titles, organisations, words, kind, from, titleTo);
        right.read();
        List<RoleMention.Body> bodies = new ArrayList<>(right.bodies());
        bodies.addAll(found);
        String printed = words.text(titleFrom, right.titleTo());
        if (right.past() && state == RoleMention.State.CURRENT) {
            state = RoleMention.State.FORMER;
        }
        String title = isEx(titleFrom) ? printed.substring(EX.length()) : printed;
        return new TitlePhrase(
                start,
                from,
                titleFrom,
                right.titleTo(),
                right.end(),
                title,
                kind,
                state,
                elect || right.elect(),
                owned,
                plural,
                bodies);
    }

    /** "its deputy chairman": of the body that the pronoun stands for. */
    private void itsOwn(int at) {
        Mention mention = words.mention(at);
        boolean body = mention != null && mention.type() == MentionType.ORGANIZATION && mention.thing() >= 0;
        if (body && words.tagged(at, Tag.POSSESSIVE_PRONOUN) && found.isEmpty()) {
            found.add(organisations.meant(mention));
        }
    }

    /** "previously the ministry's", "now a": when, said before the whole phrase. */
    private int adverb(int start) {
        Modifier modifier = start > floor && words.tagged(start - 1, Tag.ADVERB)
                ? titles.modifier(words.token(start - 1).text()).orElse(null)
                : null;
        if (modifier != Modifier.FORMER && modifier != Modifier.PRAISE) {
            return start;
        }
        state = modifier == Modifier.FORMER ? RoleMention.State.FORMER : state;
        return start - 1;
    }

    /** "ex-minister" in one word. */
    private boolean isEx(int at) {
        if (at < 0) {
            return false;
        }
        String word = words.token(at).text();
        return word.length() > EX.length() && word.toLowerCase(Locale.ROOT).startsWith(EX);
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
        if (isEx(titleFrom)) {
            state = RoleMention.State.FORMER;
        }
        for (int step = 0; step < MOST_BEFORE && from > floor; step++) {
            int before = from;
            if (modifier() || hyphened() || country() || organisation()) {
                continue;
            }
            if (from < before || !plainWord()) {
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
            if (modifier.isEmpty() || words.inPersonName(first) || endsName(modifier.get(), first)) {
                continue;
            }
            take(modifier.get(), first);
            if (modifier.get() == Modifier.FIELD && titleFrom == first) {
                pair(first);
            }
            return true;
        }
        return false;
    }

    /** "transport and infrastructure minister": two fields, one office. */
    private void pair(int second) {
        int first = second - 2;
        boolean field = first >= floor
                && words.is(second - 1, "and")
                && !words.is(first - 1, "of")
                && titles.modifier(words.token(first).text()).filter(kind -> kind == Modifier.FIELD).isPresent();
        if (field) {
            titleFrom = first;
            from = first;
        }
    }

    /** The "Party" of "Communist Party chief": a body's noun with the rest of its name before it. */
    private boolean endsName(Modifier modifier, int first) {
        int before = first - 1;
        return modifier == Modifier.FIELD
                && before >= floor
                && words.isCapitalised(first)
                && organisations.isBodyNoun(words.token(from - 1).lemma())
                && words.isCapitalised(before)
                && words.tagged(before, Tag.PROPER_NOUN, Tag.ADJECTIVE, Tag.NOUN)
                && titles.modifier(words.token(before).text()).isEmpty()
                && organisations.adjective(words, before, first) == before
                && organisations.adjective(words, Math.max(floor, before - 1), first) != first;
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
        boolean day = DAYS.contains(words.token(at).lemma());
        if (day || words.inPersonName(at) || words.tagged(at, Tag.DETERMINER, Tag.POSSESSIVE_MARK)) {
            return false;
        }
        boolean mention = words.name(at, MentionType.ORGANIZATION) != null || words.name(at, MentionType.PLACE) != null;
        if (mention) {
            return words.endOf(at) == to || words.sameMention(at, at + 1) || words.isCapitalised(at + 1);
        }
        boolean noun = words.tagged(at, Tag.NOUN, Tag.PROPER_NOUN, Tag.ADJECTIVE) || words.isOneOf(at, "&", "-");
        boolean adjective = at == to - 1 && words.tagged(at, Tag.ADJECTIVE) && !possessive;
        if (adjective) {
            return false;
        }
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

    /** "a foreign ministry spokesman": who speaks or stands for a body is no sort of spokesman, but that body's. */
    private boolean speaksFor(int at) {
        boolean stands = words.isOneOf(titleTo - 1, "spokesman", "spokeswoman", "spokesperson", "official", "representative");
        boolean body = stands
                && titleFrom == from
                && !closed
                && organisations.isBodyNoun(words.token(at).lemma())
                && titles.modifier(words.token(at).text()).isEmpty();
        if (!body) {
            return false;
        }
        int first = at;
        while (first > floor
                && titles.modifier(words.token(first - 1).text())
                        .filter(kind -> kind == Modifier.FIELD)
                        .isPresent()) {
            first--;
        }
        found.add(organisations.organisation(words, first, from));
        from = first;
        closed = true;
        return true;
    }

    /** A word that only describes: nouns go into the title ("oil tycoon"), adjectives and years of age do not. */
    private boolean plainWord() {
        int at = from - 1;
        boolean capital = words.isCapitalised(at) && !(at == 0 && words.tagged(at, Tag.NOUN));
        if (at < floor || words.inPersonName(at) || capital) {
            return false;
        }
        if (at >= 0 && isEx(at)) {
            state = RoleMention.State.FORMER;
            closed = true;
            from = at;
            return true;
        }
        if (speaksFor(at)) {
            return true;
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
}
