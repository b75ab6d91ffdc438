// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.article.Span;

/** The words that tell an event: its sentence, or the clause where the sentence is long. */
final class Evidence {
    /** Evidence is a sentence up to this many UTF-16 code units, else a part of it around the trigger. */
    static final int LONGEST = 360;

    /** "is likely seeking to acquire": the clause is that of the verb that carries the trigger. */
    private static final Set<Relation> CARRIED = Set.of(Relation.OPEN_COMPLEMENT, Relation.PREDICATE);

    private Evidence() {}

    /** The sentence where it is short enough, else the stretch below the trigger, cut at {@link #LONGEST}. */
    static Span of(Sentence sentence, int trigger) {
        if (sentence.span().length() <= LONGEST) {
            return sentence.span();
        }
        int top = trigger;
        while (sentence.tokens().get(top).head() >= 0
                && CARRIED.contains(sentence.tokens().get(top).relation())) {
            top = sentence.tokens().get(top).head();
        }
        Span clause = sentence.tokens().get(trigger).span();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (within(sentence, i, top)) {
                clause = clause.cover(sentence.tokens().get(i).span());
            }
        }
        if (clause.length() <= LONGEST) {
            return clause;
        }
        return around(sentence, trigger);
    }

    /** Whole tokens around the trigger, two thirds of the room behind it. */
    private static Span around(Sentence sentence, int trigger) {
        Span middle = sentence.tokens().get(trigger).span();
        int first = middle.start() - LONGEST / 3;
        int last = middle.end() + LONGEST / 2;
        Span found = middle;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= first && token.span().end() <= last) {
                found = found.cover(token.span());
            }
        }
        return found;
    }

    private static boolean within(Sentence sentence, int node, int trigger) {
        int i = node;
        for (int steps = 0; i >= 0 && steps < sentence.tokens().size(); steps++) {
            if (i == trigger) {
                return true;
            }
            Token token = sentence.tokens().get(i);
            if (token.relation() == Relation.CONJUNCT && token.tag().isVerb()) {
                return false;
            }
            i = token.head();
        }
        return false;
    }
}
