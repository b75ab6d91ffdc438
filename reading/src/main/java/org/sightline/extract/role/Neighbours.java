// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Mention;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Titles;
import org.sightline.annotate.Token;

/**
 * Titles that stand beside the name of their holder: before it ("Defence Minister General Ri"), after it ("Ri, director of the
 * bureau and secretary of the party"), before it with a comma ("the bureau's director, Ri"). By adjacency, because a parser errs most
 * where names and titles pile up; the tree only speaks against.
 */
final class Neighbours {
    private static final int MOST_NUMBERS = 3;
    private static final int MOST_ASIDE = 8;
    /** where somebody stands in a picture */
    private static final Set<String> POSITIONS = Set.of(
            "left", "right", "centre", "center", "front", "back", "rear", "far", "second", "third", "fourth", "first", "from",
            "in", "the", "top", "bottom", "above", "below", "middle", "pictured");

    private final Words words;
    private final PluralTitles plurals;
    private final List<TitlePhrase> phrases;
    private final Map<TitlePhrase, Holding> held = new HashMap<>();

    Neighbours(Words words, Organisations organisations, List<TitlePhrase> phrases) {
        this.words = words;
        this.plurals = new PluralTitles(organisations, words);
        this.phrases = phrases;
    }

    /** The titles that have a holder beside them. */
    Map<TitlePhrase, Holding> holdings() {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            beforeName(i);
        }
        for (int i = 0; i < phrases.size(); i++) {
            if (!held.containsKey(phrases.get(i))) {
                afterName(i);
            }
        }
        for (int i = 0; i < phrases.size(); i++) {
            if (!held.containsKey(phrases.get(i))) {
                beforeNameWithComma(i);
            }
        }
        for (int i = 1; i < phrases.size(); i++) {
            joined(i);
            joinedBefore(i);
        }
        for (int i = 1; i < phrases.size(); i++) {
            shareBodies(phrases.get(i - 1), phrases.get(i));
        }
        return held;
    }

    private void hold(TitlePhrase phrase, int person, String why) {
        held.put(phrase, new Holding(phrase, person, phrase.state(), -1, why));
    }

    private void beforeName(int index) {
        TitlePhrase phrase = phrases.get(index);
        Mention name = words.personFrom(phrase.end());
        if (name != null && !phrase.plural()) {
            Organisations.Chain of = plurals.of(words.endOf(phrase.end()));
            boolean more = phrase.bodies().isEmpty() && !of.bodies().isEmpty();
            held.put(
                    phrase,
                    new Holding(
                            more ? phrase.in(of.bodies()) : phrase, name.thing(), phrase.state(), -1, "before the name"));
            return;
        }
        if (index + 1 >= phrases.size()) {
            return;
        }
        TitlePhrase next = phrases.get(index + 1);
        Holding holding = held.get(next);
        if (holding != null
                && next.start() == phrase.end()
                && !next.owned()
                && holding.why().startsWith("before")) {
            hold(phrase, holding.person(), "before another title and the name");
        }
    }

    private void afterName(int index) {
        TitlePhrase phrase = phrases.get(index);
        int at = phrase.start() - 1;
        if (words.isOneOf(at, "and", "but") && words.is(at - 1, ",")) {
            at--;
        }
        boolean dash = words.isOneOf(at, "-", "–", "—") && words.has(at) && apart(at);
        if (!words.isOneOf(at, ",", "(") && !dash) {
            return;
        }
        int before = aside(at);
        for (int i = 0; i < MOST_NUMBERS && words.tagged(before - 1, Tag.NUMBER) && words.is(before - 2, ","); i++) {
            before -= 2;
        }
        Mention name = words.personBefore(before);
        if (name != null && !phrase.plural() && !speaksOfAnother(phrase, name)) {
            hold(phrase, name.thing(), "beside the name");
        }
    }

    /** The comma, or the token, that ends the name where "(right)", ", left" or "of the army" stands between. */
    private int aside(int at) {
        int before = at;
        if (words.is(before - 1, ")")) {
            int open = before - 2;
            while (open > before - MOST_ASIDE && words.has(open) && !words.is(open, "(")) {
                open--;
            }
            before = words.is(open, "(") ? open : before;
        }
        for (int i = before - 1; i > before - MOST_ASIDE && POSITIONS.contains(lower(i)); i--) {
            if (words.is(i - 1, ",")) {
                return i - 1;
            }
        }
        return before;
    }

    private String lower(int at) {
        return words.has(at) ? words.token(at).text().toLowerCase(Locale.ROOT) : "";
    }

    private boolean apart(int at) {
        return words.has(at + 1)
                && words.token(at).span().end() < words.token(at + 1).span().start();
    }

    /** "After meeting Putin, the Syrian president left": the title is the subject of a verb that the name is not. */
    private boolean speaksOfAnother(TitlePhrase phrase, Mention name) {
        Token head = words.token(phrase.head(words));
        Sentence sentence = words.sentence();
        boolean subject = head.relation() == Relation.SUBJECT || head.relation() == Relation.PASSIVE_SUBJECT;
        if (!subject) {
            return false;
        }
        Token person = words.token(sentence.headOf(name.span()));
        boolean sameVerb = person.head() == head.head();
        boolean commaAfter = words.isOneOf(phrase.end(), ",", ")", "-", "–", "—");
        return !commaAfter && (phrase.owned() || !sameVerb);
    }

    /** "the bureau's director, Ri": only where something shows that one certain director is meant. */
    private void beforeNameWithComma(int index) {
        TitlePhrase phrase = phrases.get(index);
        boolean joinedToCertain = index > 0
                && isCertain(phrases.get(index - 1))
                && !held.containsKey(phrases.get(index - 1))
                && joinedByAnd(phrases.get(index - 1).end(), phrase.start());
        if (!words.is(phrase.end(), ",") || phrase.plural() || !(isCertain(phrase) || joinedToCertain)) {
            return;
        }
        int at = phrase.end() + 1;
        TitlePhrase next = index + 1 < phrases.size() ? phrases.get(index + 1) : null;
        if (next != null && next.start() == at && !next.owned() && held.containsKey(next)) {
            at = next.end();
        }
        at = described(at);
        Mention name = words.personFrom(at);
        if (name == null) {
            return;
        }
        int after = words.endOf(at);
        boolean closes = !words.has(after) || words.tagged(after, Tag.PUNCTUATION);
        if (closes && !inRow(phrase, name, after)) {
            hold(phrase, name.thing(), "before the name, with a comma");
        }
    }

    /** Over "Cypriot national" or "retired colonel", which tell more of the name that they stand before. */
    private int described(int at) {
        int to = at;
        while (to < at + MOST_ASIDE && words.tagged(to, Tag.ADJECTIVE, Tag.NOUN, Tag.PROPER_NOUN) && words.mention(to) == null) {
            to++;
        }
        return words.personFrom(to) == null ? at : to;
    }

    private static boolean isCertain(TitlePhrase phrase) {
        return phrase.owned() || !phrase.bodies().isEmpty();
    }

    /** "the president, Kim, and Ri": a comma of a list, unless the tree says that the name is beside the title. */
    private boolean inRow(TitlePhrase phrase, Mention name, int after) {
        Token person = words.token(words.sentence().headOf(name.span()));
        boolean beside = person.relation() == Relation.APPOSITION
                || words.token(phrase.head(words)).relation() == Relation.APPOSITION;
        boolean list = words.is(after, ",") && (words.isOneOf(after + 1, "and", "or") || words.inPersonName(after + 1));
        return list && !beside;
    }

    /** A title that "and" joins to one that is held: "director of the bureau and secretary of the party". */
    private void joined(int index) {
        TitlePhrase before = phrases.get(index - 1);
        TitlePhrase phrase = phrases.get(index);
        Holding holding = held.get(before);
        if (holding == null || held.containsKey(phrase) || phrase.plural() || !joins(before.end(), phrase.start())) {
            return;
        }
        @Nullable Mention next = words.personFrom(phrase.end());
        boolean another = next != null || (words.is(phrase.end(), ",") && words.inPersonName(phrase.end() + 1));
        boolean beside = holding.why().equals("beside the name");
        if (beside && !another && !isSubject(phrase)) {
            hold(phrase, holding.person(), holding.why());
        }
    }

    /** "the firm's founder and chief executive, Ri", "Vice President and Oil Minister Ri": one holder for both. */
    private void joinedBefore(int index) {
        TitlePhrase first = phrases.get(index - 1);
        TitlePhrase second = phrases.get(index);
        Holding holding = held.get(second);
        boolean one = holding != null
                && holding.why().startsWith("before the name")
                && !held.containsKey(first)
                && !first.plural()
                && second.start() == second.from()
                && (second.from() == second.titleFrom() || !second.owned())
                && joinedByAnd(first.end(), second.start());
        boolean twoPeople = one && first.start() < first.from() && words.isCapitalised(second.titleFrom());
        if (holding != null && one && !twoPeople) {
            hold(first, holding.person(), holding.why());
        }
    }

    /** "founder and chief executive of Y", "Y's founder and chief executive": said once, meant of both. */
    private void shareBodies(TitlePhrase first, TitlePhrase second) {
        Holding one = held.get(first);
        Holding other = held.get(second);
        if (one == null
                || other == null
                || one.person() != other.person()
                || !joinedByAnd(first.end(), second.start())) {
            return;
        }
        boolean sort = second.titleTo() - second.titleFrom() > 1 && second.kind() != Titles.Kind.BUSINESS;
        boolean named = first.bodies().stream().anyMatch(body -> !body.country());
        if (named && !first.owned() && sort) {
            // "Politburo member and security chief": the body is the first title's
            return;
        }
        if (first.bodies().isEmpty() && second.end() > second.titleTo()) {
            held.put(first, new Holding(first.in(second.bodies()), one.person(), one.state(), -1, one.why()));
        }
        if (second.bodies().isEmpty() && first.end() == first.titleTo()) {
            held.put(second, new Holding(second.in(first.bodies()), other.person(), other.state(), -1, other.why()));
        }
    }

    private boolean isSubject(TitlePhrase phrase) {
        Relation relation = words.token(phrase.head(words)).relation();
        return relation == Relation.SUBJECT || relation == Relation.PASSIVE_SUBJECT;
    }

    private boolean joinedByAnd(int end, int start) {
        return start == end + 1 && words.is(end, "and");
    }

    private boolean joins(int end, int start) {
        return (start == end + 1 && words.isOneOf(end, "and", ","))
                || (start == end + 2 && words.is(end, ",") && words.is(end + 1, "and"));
    }
}
