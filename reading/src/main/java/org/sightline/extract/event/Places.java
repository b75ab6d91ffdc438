// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Mention;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.reading.EventType;

/** Where the events of one sentence happened. */
final class Places {
    private static final List<String> WHERE =
            List.of("at", "in", "to", "near", "inside", "outside", "into", "from", "on", "off");
    private static final Set<Relation> MODIFIERS = Set.of(
            Relation.COMPOUND,
            Relation.ADJECTIVE_MODIFIER,
            Relation.POSSESSOR,
            Relation.NUMBER_MODIFIER,
            Relation.PUNCTUATION);
    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final Parties parties;
    private final Frames frames;

    Places(Sentence sentence, Parties parties, Frames frames) {
        this.sentence = sentence;
        this.parties = parties;
        this.frames = frames;
    }

    /** What somebody visits: a place, or an organisation at its seat ("visited the Kremlin"). */
    @Nullable Place visited(int head) {
        Place place = at(head);
        Mention mention = parties.at(head);
        boolean seat = mention != null
                && mention.type() == MentionType.ORGANIZATION
                && mention.form() == Mention.Form.NAME;
        if (place != null || !seat || mention == null) {
            return place;
        }
        String name = phrase(head, mention);
        return name.isBlank() ? null : new Place(name, mention.thing());
    }

    /** The first named place that stands below a word, in no other clause and beside nobody's name or title, or null. */
    @Nullable Place below(int word, EventType type) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            int preposition = token.relation() == Relation.PREPOSITION_OBJECT ? token.head() : -1;
            boolean places = preposition >= 0
                    && WHERE.contains(sentence.tokens().get(preposition).lemma())
                    && !elsewhere(sentence.tokens().get(preposition).lemma(), type);
            if (places && isNamed(parties.at(i)) && hangs(preposition, word)) {
                return at(i);
            }
        }
        return null;
    }

    /** "the Sinpo area", "the Johor coast". */
    private boolean isArea(int head) {
        return frames.isA(sentence.tokens().get(head).lemma(), "area")
                && sentence.dependents(head, Relation.COMPOUND, Relation.POSSESSOR).stream()
                        .anyMatch(i -> isNamed(parties.at(i)));
    }

    private static boolean isNamed(@Nullable Mention mention) {
        return mention != null && mention.type() == MentionType.PLACE && mention.form() == Mention.Form.NAME;
    }

    private boolean hangs(int preposition, int word) {
        int at = sentence.tokens().get(preposition).head();
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
            if (at == word) {
                return true;
            }
            Token token = sentence.tokens().get(at);
            Mention mention = parties.at(at);
            boolean somebody = mention != null
                    && (mention.type() == MentionType.PERSON || mention.type() == MentionType.ORGANIZATION);
            if (somebody || token.tag().isVerb() || token.relation() == Relation.APPOSITION) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    /** Where something comes from or goes to is not where it happens, but a missile is tested from its place. */
    private static boolean elsewhere(String preposition, EventType type) {
        boolean source = preposition.equals("from") && type != EventType.TEST;
        boolean goal = (preposition.equals("to") || preposition.equals("on")) && type == EventType.TRANSFER;
        return source || goal;
    }

    /** The place that a noun phrase is, or null where it is none. */
    @Nullable Place at(int head) {
        Token token = sentence.tokens().get(head);
        Mention mention = parties.at(head);
        boolean named = isNamed(mention) || isArea(head);
        if (!named && !(token.tag().isNoun() && frames.isA(token.lemma(), "site"))) {
            return null;
        }
        if (mention != null && mention.type() == MentionType.PERSON) {
            return null;
        }
        String name = phrase(head, mention);
        if (name.isBlank() || (!named && frames.isA(token.lemma(), "vague") && !name.contains(" "))) {
            return null;
        }
        return new Place(name, isNamed(mention) && mention != null ? mention.thing() : -1);
    }

    /**
     * The place that a word's prepositions name, its own first, then those of its objects ("attended a summit in Jeddah").
     *
     * @param type a missile is tested from its place; goods go to somebody, not to a place
     */
    @Nullable Place around(int word, EventType type) {
        return around(word, type, DEEPEST);
    }

    private @Nullable Place around(int word, EventType type, int depth) {
        Clause clause = new Clause(sentence, word);
        for (String preposition : WHERE) {
            if (elsewhere(preposition, type)) {
                continue;
            }
            for (int object : clause.objectsOf(word, preposition)) {
                Place place = at(object);
                if (place != null) {
                    return place;
                }
            }
        }
        if (depth == 0) {
            return null;
        }
        for (int dependent : sentence.dependents(word)) {
            Token token = sentence.tokens().get(dependent);
            boolean leads = token.relation() == Relation.OBJECT
                    || token.relation() == Relation.PREPOSITION
                    || token.relation() == Relation.PREPOSITION_OBJECT
                    || token.relation() == Relation.AGENT
                    || token.relation() == Relation.PREDICATE
                    || (token.relation() == Relation.RELATIVE_CLAUSE && token.tag() == Tag.VERB_PARTICIPLE);
            if (leads) {
                Place place = around(dependent, type, depth - 1);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    /** The phrase around a head: its modifiers, the head, and a further "in Pyongyang" behind a common noun. */
    private String phrase(int head, @Nullable Mention mention) {
        int first = head;
        while (first > 0) {
            Token before = sentence.tokens().get(first - 1);
            boolean modifies =
                    before.head() >= first - 1 && before.head() <= head && MODIFIERS.contains(before.relation());
            boolean inside = modifies || before.tag() == Tag.POSSESSIVE_MARK;
            if (!inside || before.tag() == Tag.DETERMINER || before.text().equals(",")) {
                break;
            }
            first--;
        }
        int start = sentence.tokens().get(first).span().start();
        int end = sentence.tokens().get(head).span().end();
        if (mention != null && mention.type() == MentionType.PLACE) {
            start = Math.min(start, mention.span().start());
            end = Math.max(end, mention.span().end());
        }
        int textStart = sentence.span().start();
        StringBuilder name = new StringBuilder();
        int cursor = start;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= start && token.span().end() <= end) {
                if (token.span().start() > cursor && !name.isEmpty()) {
                    name.append(' ');
                }
                name.append(token.text());
                cursor = token.span().end();
            }
        }
        if (sentence.tokens().get(head).tag() == Tag.NOUN || textStart > end) {
            for (String preposition : List.of("in", "of", "near")) {
                for (int object : new Clause(sentence, head).objectsOf(head, preposition)) {
                    Mention place = parties.at(object);
                    if (place != null && place.type() == MentionType.PLACE) {
                        return name + " " + preposition + " " + phrase(object, place);
                    }
                }
            }
        }
        return name.toString();
    }
}
