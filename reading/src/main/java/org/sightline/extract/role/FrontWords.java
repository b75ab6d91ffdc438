// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
import org.sightline.annotate.Titles.Modifier;

/** What the words before a title are: part of a body's name, of the title, or of neither. */
final class FrontWords {
    private static final String EX = "ex-";
    /** "on Sunday Houthi commander": a day is no part of a body */
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Titles titles;
    private final Organisations organisations;
    private final Words words;
    private final int floor;

    /** @param floor the first token that may still belong to the title */
    FrontWords(Titles titles, Organisations organisations, Words words, int floor) {
        this.titles = titles;
        this.organisations = organisations;
        this.words = words;
        this.floor = floor;
    }

    /** "its deputy chairman": the body that the pronoun stands for, else the last that the sentence named; empty for "his". */
    List<RoleMention.Body> its(int at) {
        if (!words.tagged(at, Tag.POSSESSIVE_PRONOUN)) {
            return List.of();
        }
        Mention mention = words.mention(at);
        if (mention != null && mention.type() == MentionType.ORGANIZATION && mention.thing() >= 0) {
            return List.of(organisations.meant(mention));
        }
        for (int i = at - 1; i >= 0 && words.is(at, "its"); i--) {
            Mention before = words.name(i, MentionType.ORGANIZATION);
            if (before != null && before.thing() >= 0) {
                return List.of(organisations.meant(before));
            }
        }
        return List.of();
    }

    /** The "Party" of "Communist Party chief": a body's noun with the rest of its name before it. */
    boolean endsName(Modifier modifier, int first, int from) {
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

    /** Whether a word belongs to the organisation's name that ends at {@code to}. */
    boolean belongs(int at, int to, boolean possessive) {
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

    boolean isBody(int first, int to, boolean possessive) {
        if (!possessive && titles.modifier(words.text(first, to)).isPresent()) {
            return false;
        }
        return organisations.isBody(words, first, to) && (possessive || words.isCapitalised(first));
    }

    /** "ex-minister" in one word. */
    boolean isEx(int at) {
        if (at < 0) {
            return false;
        }
        String word = words.token(at).text();
        return word.length() > EX.length() && word.toLowerCase(Locale.ROOT).startsWith(EX);
    }

    boolean isPlural(int titleFrom, int titleTo) {
        int head = titleTo - 1;
        for (int i = titleFrom + 1; i < titleTo; i++) {
            head = words.is(i, "of") ? i - 1 : head;
        }
        String text = words.token(head).text();
        return (text.endsWith("s") && !words.token(head).lemma().endsWith("s")) || text.endsWith("men");
    }

    /** The first word of "transport and infrastructure" where {@code second} is the last: two fields, one office; else {@code second}. */
    int pair(int second) {
        int first = second - 2;
        boolean field = first >= floor
                && words.is(second - 1, "and")
                && !words.is(first - 1, "of")
                && titles.modifier(words.token(first).text())
                        .filter(kind -> kind == Modifier.FIELD)
                        .isPresent();
        return field ? first : second;
    }
}
