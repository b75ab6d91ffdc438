// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.List;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
import org.sightline.annotate.Titles.Modifier;

/** What follows a title: what the office is about, and the bodies in which it is held. */
final class TitleComplement {
    private static final int LONGEST_RANGE = 7;

    private final Titles titles;
    private final Organisations organisations;
    private final Words words;
    private final Titles.Kind kind;
    private final int titleFrom;
    private int titleTo;
    private int end;
    private boolean elect;
    private boolean past;
    private List<RoleMention.Body> bodies = List.of();

    /** @param titleFrom first word of the title with its modifiers, {@code titleTo} the token after its last */
    TitleComplement(
            Titles titles, Organisations organisations, Words words, Titles.Kind kind, int titleFrom, int titleTo) {
        this.titleFrom = titleFrom;
        this.titles = titles;
        this.organisations = organisations;
        this.words = words;
        this.kind = kind;
        this.titleTo = titleTo;
        this.end = titleTo;
    }

    /** The token after the title with what it is about: "Minister of Foreign Affairs". */
    int titleTo() {
        return titleTo;
    }

    /** The token after all of it. */
    int end() {
        return end;
    }

    /** Whether the title is not held yet: "president-elect". */
    boolean elect() {
        return elect;
    }

    /** Whether the words behind it say that it is over: "at the time", "until 2019". */
    boolean past() {
        return past;
    }

    /** The bodies that "of" or "at" ties to it, the innermost first. */
    List<RoleMention.Body> bodies() {
        return bodies;
    }

    /** Reads on from the title's last word. */
    void read() {
        if (words.is(end, "-") && words.isOneOf(end + 1, "elect", "designate", "in")) {
            elect = true;
            end += 2;
            return;
        }
        elect |= words.isOneOf(end, "elect", "designate");
        portfolio();
        topic();
        bodyBehind();
        posting();
        past = words.isOneOf(end, "at") && words.isOneOf(end + 1, "the", "that") && words.is(end + 2, "time");
        past |= words.is(end, "until") || rangeEnds();
    }

    /** "from 2012 to 2018" is over. */
    private boolean rangeEnds() {
        if (!words.is(end, "from")) {
            return false;
        }
        for (int i = end + 2; i < end + LONGEST_RANGE; i++) {
            if (words.isOneOf(i, "to", "until", "till")) {
                return !words.isOneOf(i + 1, "now", "date", "present", "today", "the");
            }
        }
        return false;
    }

    /** "of", "at" or "in" and a body. */
    private void bodyBehind() {
        boolean of = words.is(end, "of");
        boolean at = words.isOneOf(end, "at", "with", "for");
        boolean in = words.is(end, "in");
        if (words.is(end, ",")) {
            apposed();
            return;
        }
        if (!of && !at && !in) {
            return;
        }
        boolean bodiesOnly = of && (kind == Titles.Kind.SPORT || kind == Titles.Kind.BUSINESS);
        Organisations.Chain chain =
                bodiesOnly ? organisations.bodies(words, end + 1) : organisations.chain(words, end + 1);
        boolean named = !chain.bodies().isEmpty() && isNamed(chain.bodies().get(0));
        boolean whose = words.tagged(end + 1, Tag.DETERMINER, Tag.POSSESSIVE_PRONOUN) || chain.bodies().size() > 1;
        boolean meant = named || (whose && endsInBody(chain.end()));
        if (chain.bodies().isEmpty() || (!of && !meant) || (in && !endsInBody(chain.end()))) {
            return;
        }
        bodies = chain.bodies();
        end = acronym(chain.end());
    }

    /** "Rosa Diaz, director, Coast Agency": the body in a bracket of its own. */
    private void apposed() {
        int at = end + 1;
        boolean bare = words.name(at, MentionType.ORGANIZATION) != null && words.tagged(titleFrom - 1, Tag.PUNCTUATION);
        int to = bare ? words.endOf(at) : at;
        if (bare && words.isOneOf(to, ",", ".", ":", ";", ")")) {
            bodies = List.of(organisations.organisation(words, at, to));
            end = to;
        }
    }

    /** The token after "(FSB)", where that stands behind a body. */
    private int acronym(int at) {
        boolean bracketed = words.is(at, "(") && words.isCapitalised(at + 1) && words.is(at + 2, ")");
        return bracketed ? at + 3 : at;
    }

    /** "ambassador to Pyongyang", "envoy for Yemen": where somebody is sent is neither title nor body. */
    private void posting() {
        boolean sent = kind == Titles.Kind.DIPLOMATIC && words.isOneOf(end, "to", "for", "in");
        int at = words.is(end + 1, "the") ? end + 2 : end + 1;
        boolean named = words.name(at, MentionType.PLACE) != null || words.name(at, MentionType.ORGANIZATION) != null;
        if (sent && named) {
            end = words.endOf(at);
        }
    }

    /** "in the Taliban government", but not "in Kabul". */
    private boolean endsInBody(int to) {
        return organisations.isBodyNoun(words.token(to - 1).lemma());
    }

    private boolean isNamed(RoleMention.Body organisation) {
        return Character.isUpperCase(organisation.name().codePointAt(0));
    }

    /** "Minister of Foreign Affairs": what the office is about is part of the title. */
    private void portfolio() {
        boolean state = words.is(titleTo - 1, "state") && words.is(titleTo - 2, "of");
        if (!words.isOneOf(titleTo - 1, "minister", "secretary", "commissioner", "undersecretary") && !state) {
            remit();
            return;
        }
        if (!words.isOneOf(end, "of", "for")) {
            return;
        }
        int at = words.is(end + 1, "the") ? end + 2 : end + 1;
        int length = titles.modifierAt(words.texts(), at);
        while (length > 0 && isField(at, length)) {
            end = at + length;
            at = words.is(end, "and") ? end + 1 : end;
            length = titles.modifierAt(words.texts(), at);
        }
        if (end > titleTo && words.isOneOf(end, "affairs", "matters")) {
            end++;
        }
        if (end == titleTo && words.is(end, "of")) {
            end = subject(end + 1);
        } else if (end > titleTo && words.is(end, "and") && !words.isCapitalised(end + 1)) {
            end = Math.max(end, subject(end + 1));
        }
        titleTo = end;
    }

    /** "head of external operations": what somebody is head of in small letters and without an article is part of the title. */
    private void remit() {
        boolean leads = kind == Titles.Kind.OFFICIAL || words.isOneOf(titleTo - 1, "president", "manager", "executive");
        if (!leads || !words.isOneOf(end, "of", "for") || words.isCapitalised(end + 1)) {
            return;
        }
        end = subject(end + 1);
        titleTo = end;
    }

    /** "minister of hydrocarbons": the end of a subject that no table knows; where it is a body or a place, nothing. */
    private int subject(int from) {
        int to = from;
        while (words.tagged(to, Tag.NOUN, Tag.PROPER_NOUN, Tag.ADJECTIVE)
                && words.mention(to) == null
                && titles.titleAt(words.texts(), to) == 0) {
            to++;
        }
        boolean plain = to > from
                && !words.tagged(to, Tag.POSSESSIVE_MARK)
                && !organisations.isBodyNoun(words.token(to - 1).lemma())
                && !organisations.isCountry(words.text(from, to));
        boolean noun = words.tagged(to - 1, Tag.NOUN, Tag.PROPER_NOUN);
        return plain && noun ? to : end;
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
