// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;

/**
 * Titles in the plural: one for each of the names behind it ("Presidents A and B", "foreign ministers A of X and B of Y", "the two
 * deputy directors, A and B"), or one of many for the name before it ("A, one of the country's deputy ministers").
 */
final class PluralTitles {
    private static final int MOST_NAMES = 12;

    private final Organisations organisations;
    private final Words words;

    PluralTitles(Organisations organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
    }

    /** Who holds the title; empty where it is not in the plural or names nobody. */
    List<Holding> holdings(TitlePhrase phrase) {
        if (!phrase.plural()) {
            return List.of();
        }
        Mention one = oneOfThem(phrase);
        if (one != null) {
            return List.of(new Holding(phrase.single(words), one.thing(), phrase.state(), -1, "one of several"));
        }
        List<Holding> found = new ArrayList<>();
        int at = phrase.end();
        boolean comma = words.isOneOf(at, ",", ":", "-", "–", "—");
        at = comma ? at + 1 : at;
        while (found.size() < MOST_NAMES) {
            Mention name = words.personFrom(at);
            if (name == null) {
                break;
            }
            at = words.endOf(at);
            Organisations.Chain own = of(at);
            TitlePhrase single = own.bodies().isEmpty() ? phrase : phrase.in(own.bodies());
            found.add(new Holding(single.single(words), name.thing(), phrase.state(), -1, "one of a list"));
            at = next(Math.max(at, own.end()));
        }
        // "the leaders, Kim and Ri, and": two at least, or the comma is one of another list
        return comma && found.size() < 2 ? List.of() : found;
    }

    /** What "of" ties to a name behind its title: "President Sall of Senegal". */
    Organisations.Chain of(int at) {
        boolean named = words.is(at, "of") && (words.isCapitalised(at + 1) || words.is(at + 1, "the"));
        Organisations.Chain chain = named ? organisations.chain(words, at + 1) : new Organisations.Chain(List.of(), at);
        return chain.bodies().isEmpty() ? new Organisations.Chain(List.of(), at) : chain;
    }

    private int next(int at) {
        int next = words.is(at, ",") ? at + 1 : at;
        next = words.isOneOf(next, "and", "&") ? next + 1 : next;
        return next > at ? next : -1;
    }

    private @Nullable Mention oneOfThem(TitlePhrase phrase) {
        int at = phrase.start() - 1;
        if (!words.isOneOf(at, "of", "among")) {
            return null;
        }
        int comma = words.is(at - 1, "one") ? at - 2 : at - 1;
        boolean tells = words.isOneOf(comma, ",", "is", "was") && (words.is(at - 1, "one") || words.is(at, "among"));
        Mention name = tells ? words.personBefore(comma) : null;
        return name != null && name.type() == MentionType.PERSON ? name : null;
    }
}
