// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * How present each thing is to the reader at a point of the story: every mention weighs by its grammatical role, and half as
 * much with each sentence that passes. After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), with
 * their weights made coarser.
 */
final class Salience {
    private static final int MEMORY_SENTENCES = 12;

    private record Seen(int thing, int sentence, double weight) {}

    private final Deque<Seen> seen = new ArrayDeque<>();

    /** Notes that a thing is mentioned as the word at {@code token}. */
    void note(int thing, int index, Sentence sentence, int token) {
        seen.addLast(new Seen(thing, index, weight(sentence, token)));
        while (!seen.isEmpty() && index - seen.peekFirst().sentence() > MEMORY_SENTENCES) {
            seen.removeFirst();
        }
    }

    /** The things that were mentioned not too long ago, by their index: only these are present at all. */
    List<Integer> present() {
        TreeSet<Integer> things = new TreeSet<>();
        seen.forEach(mention -> things.add(mention.thing()));
        return List.copyOf(things);
    }

    /** The most salient of the things that qualify, or -1. On a tie the one mentioned last. */
    int best(int sentence, List<Integer> things, IntPredicate qualifies) {
        int best = -1;
        double most = 0;
        for (int thing : things) {
            if (!qualifies.test(thing)) {
                continue;
            }
            double value = of(thing, sentence);
            if (value > 0 && value >= most) {
                most = value;
                best = thing;
            }
        }
        return best;
    }

    /** 0 for what was never mentioned, or too long ago. */
    double of(int thing, int sentence) {
        double sum = 0;
        for (Seen mention : seen) {
            if (mention.thing() == thing) {
                sum += mention.weight() * Math.pow(0.5, sentence - mention.sentence());
            }
        }
        return sum;
    }

    private static double weight(Sentence sentence, int token) {
        int at = token;
        // a later conjunct is as present as the first one, nearly; so is a name beside the noun that brings it in
        for (int steps = 0; steps < 10; steps++) {
            Token word = sentence.tokens().get(at);
            boolean beside = word.relation() == Relation.CONJUNCT || word.relation() == Relation.APPOSITION;
            if (!beside || word.head() < 0) {
                break;
            }
            at = word.head();
        }
        return switch (sentence.tokens().get(at).relation()) {
            case SUBJECT, PASSIVE_SUBJECT -> at == token ? 4 : 3;
            case ROOT, PREDICATE -> 3;
            case POSSESSOR, OBJECT, INDIRECT_OBJECT -> 2;
            default -> 1.5;
        };
    }
}
