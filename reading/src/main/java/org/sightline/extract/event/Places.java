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

    /** The place that a noun phrase is, or null where it is none. */
    @Nullable Place at(int head) {
        Token token = sentence.tokens().get(head);
        Mention mention = parties.at(head);
        boolean named = mention != null && mention.type() == MentionType.PLACE && mention.form() == Mention.Form.NAME;
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
        return new Place(name, named && mention != null ? mention.thing() : -1);
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
            boolean source = preposition.equals("from") && type != EventType.TEST;
            boolean goal = (preposition.equals("to") || preposition.equals("on")) && type == EventType.TRANSFER;
            if (source || goal) {
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
