// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.List;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
import org.sightline.annotate.Titles.Modifier;

/** What follows a title: what the office is about, and the bodies in which it is held. */
final class TitleComplement {
    private final Titles titles;
    private final Organisations organisations;
    private final Words words;
    private final Titles.Kind kind;
    private int titleTo;
    private int end;
    private boolean elect;
    private List<RoleMention.Body> bodies = List.of();

    TitleComplement(Titles titles, Organisations organisations, Words words, Titles.Kind kind, int titleTo) {
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
        boolean of = words.is(end, "of");
        boolean at = words.isOneOf(end, "at", "with", "for");
        boolean in = words.is(end, "in");
        if (!of && !at && !in) {
            return;
        }
        boolean bodiesOnly = of && (kind == Titles.Kind.SPORT || kind == Titles.Kind.BUSINESS);
        Organisations.Chain chain =
                bodiesOnly ? organisations.bodies(words, end + 1) : organisations.chain(words, end + 1);
        boolean named = !chain.bodies().isEmpty() && isNamed(chain.bodies().get(0));
        if (chain.bodies().isEmpty() || (!of && !named) || (in && !endsInBody(chain.end()))) {
            return;
        }
        bodies = chain.bodies();
        end = chain.end();
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
        if (end == titleTo && words.is(end, "of")) {
            end = subject(end + 1);
        }
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
        return plain ? to : end;
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
