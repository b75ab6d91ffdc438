// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * One predicate of a sentence and who does what in it, with what grammar leaves unsaid filled in: the subject that a
 * coordinated verb shares, the noun that a participle hangs on, the one whom an infinitive is about.
 *
 * <p>{@link #doers()} and {@link #undergoers()} are logical, not grammatical: "Assad was welcomed by the prince" and "the prince
 * welcomed Assad" answer alike. All answers are token indexes of phrase heads; coordinations are not expanded.
 *
 * @param predicate index of a verb, or of a noun or adjective that a copula or a possessor makes a predicate
 */
public record Clause(Sentence sentence, int predicate) {
    private static final int DEEPEST = 8;

    /** Who does it; empty where the sentence does not say. */
    public List<Integer> doers() {
        Token token = sentence.tokens().get(predicate);
        if (token.tag().isNoun()) {
            return nounDoers();
        }
        if (passive()) {
            return agents();
        }
        return surfaceSubjects(predicate, DEEPEST);
    }

    /** To whom or what it is done; empty where the sentence does not say. */
    public List<Integer> undergoers() {
        if (sentence.tokens().get(predicate).tag().isNoun()) {
            return objectsOf(predicate, "of");
        }
        if (passive()) {
            List<Integer> found = new ArrayList<>(surfaceSubjects(predicate, DEEPEST));
            found.addAll(sentence.dependents(predicate, Relation.OBJECT));
            return found;
        }
        List<Integer> found = new ArrayList<>(sentence.dependents(predicate, Relation.OBJECT));
        found.addAll(sentence.dependents(predicate, Relation.INDIRECT_OBJECT).stream()
                .filter(i -> sentence.tokens().get(i).tag().isNoun()
                        || sentence.tokens().get(i).tag() == Tag.PRONOUN)
                .toList());
        if (found.isEmpty() && mainVerb()) {
            found.addAll(sentence.dependents(predicate, Relation.PREDICATE));
        }
        if (found.isEmpty()) {
            found.addAll(WhatClause.nouns(sentence, predicate));
        }
        return relative(found);
    }

    private boolean mainVerb() {
        Token token = sentence.tokens().get(predicate);
        return token.relation() == Relation.RELATIVE_CLAUSE && token.head() >= 0 && lostMain(predicate);
    }

    /** "The junta on Tuesday named X, radio reported": the reporting verb has two subjects, of which the first is this one's. */
    private boolean lostMain(int verb) {
        int noun = sentence.tokens().get(verb).head();
        Token subject = sentence.tokens().get(noun);
        return subject.relation() == Relation.SUBJECT
                && subject.head() > verb
                && sentence.dependents(subject.head(), Relation.SUBJECT).stream()
                        .anyMatch(i -> i > verb);
    }

    /** "the general, whom the Treasury sanctioned", "the ship Britain blacklisted": the noun that the clause hangs on undergoes it. */
    private List<Integer> relative(List<Integer> objects) {
        Token token = sentence.tokens().get(predicate);
        boolean hangs = token.relation() == Relation.RELATIVE_CLAUSE
                && token.head() >= 0
                && sentence.tokens().get(token.head()).tag().isNoun();
        List<Integer> subjects = sentence.dependents(predicate, Relation.SUBJECT);
        if (token.relation() == Relation.CONJUNCT && objects.stream().anyMatch(this::isRelative)) {
            int noun = relativeBefore(objects.get(0));
            return noun < 0 ? objects : List.of(noun);
        }
        if (!hangs || subjects.isEmpty() || isRelative(subjects.get(0))) {
            return objects;
        }
        if (objects.isEmpty() && token.tag() != Tag.VERB_ING) {
            return sentence.dependents(predicate, Relation.ADVERB_MODIFIER, Relation.COMPLEMENT).stream()
                            .anyMatch(i -> sentence.tokens().get(i).tag() == Tag.WH_WORD)
                    ? objects
                    : List.of(token.head());
        }
        return objects.stream().map(i -> isRelative(i) ? token.head() : i).toList();
    }

    /** "which London blacklisted and which Paris listed": the second clause is of the noun that the first one hangs on. */
    private int relativeBefore(int pronoun) {
        for (int i = pronoun - 1; i >= 0; i--) {
            Token token = sentence.tokens().get(i);
            if (token.relation() == Relation.RELATIVE_CLAUSE
                    && token.head() >= 0
                    && sentence.tokens().get(token.head()).tag().isNoun()) {
                return token.head();
            }
        }
        return -1;
    }

    private boolean isRelative(int word) {
        return sentence.tokens().get(word).tag() == Tag.WH_WORD || isThat(word);
    }

    /** Whether the predicate is a passive participle, full ("was seen") or reduced ("held in Moscow"). */
    public boolean passive() {
        return passive(predicate, DEEPEST);
    }

    private boolean passive(int verb, int depth) {
        if (!sentence.dependents(verb, Relation.PASSIVE_AUXILIARY, Relation.PASSIVE_SUBJECT, Relation.AGENT)
                .isEmpty()) {
            return true;
        }
        Token token = sentence.tokens().get(verb);
        if (token.tag() == Tag.VERB_PARTICIPLE
                && token.relation() == Relation.ROOT
                && verb == 0
                && sentence.dependents(verb, Relation.SUBJECT, Relation.OBJECT).isEmpty()) {
            return true;
        }
        if (token.tag() != Tag.VERB_PARTICIPLE
                || !sentence.dependents(verb, Relation.AUXILIARY).isEmpty()) {
            return false;
        }
        if (token.relation() == Relation.RELATIVE_CLAUSE) {
            return sentence.dependents(verb, Relation.SUBJECT).isEmpty() && !mainVerb(verb);
        }
        return depth > 0
                && token.relation() == Relation.CONJUNCT
                && token.head() >= 0
                && sentence.dependents(verb, Relation.SUBJECT).isEmpty()
                && passive(token.head(), depth - 1);
    }

    /** A parser's slip: "General X, commander of the fleet, inspected the yard." as a name with a participle. */
    private boolean mainVerb(int verb) {
        if (lostMain(verb)) {
            return true;
        }
        Token noun = sentence.tokens().get(sentence.tokens().get(verb).head());
        return noun.relation() == Relation.ROOT
                && noun.tag() == Tag.PROPER_NOUN
                && !sentence.dependents(verb, Relation.OBJECT).isEmpty()
                && sentence.tokens().stream()
                        .noneMatch(token -> token.tag() == Tag.VERB_PAST || token.tag() == Tag.VERB_PRESENT);
    }

    /** The doers that a passive's "by" names. */
    public List<Integer> agents() {
        List<Integer> found = new ArrayList<>();
        for (int agent : sentence.dependents(predicate, Relation.AGENT)) {
            List<Integer> objects = sentence.dependents(agent, Relation.PREPOSITION_OBJECT);
            if (objects.isEmpty()) {
                found.add(agent);
                continue;
            }
            found.addAll(objects);
        }
        return found.isEmpty() ? misplacedAgents() : found;
    }

    /** "was joined at the party by X": the parser hangs the "by" on the place. */
    private List<Integer> misplacedAgents() {
        List<Integer> found = new ArrayList<>();
        for (int i : sentence.dependents(predicate, Relation.PREPOSITION)) {
            for (int place : sentence.dependents(i, Relation.PREPOSITION_OBJECT)) {
                found.addAll(objectsOf(place, "by"));
            }
        }
        return found;
    }

    private List<Integer> nounDoers() {
        List<Integer> found = new ArrayList<>(sentence.dependents(predicate, Relation.POSSESSOR));
        found.addAll(objectsOf(predicate, "by"));
        return found;
    }

    /** The nouns that a preposition ties to a word: {@code objectsOf(visited, "with")}. */
    public List<Integer> objectsOf(int word, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (int i : sentence.dependents(word)) {
            Token token = sentence.tokens().get(i);
            boolean ties = token.relation() == Relation.PREPOSITION
                    || token.relation() == Relation.AGENT
                    || token.relation() == Relation.INDIRECT_OBJECT
                    || token.relation() == Relation.ADVERB_MODIFIER;
            if (ties && token.lemma().equals(preposition)) {
                found.addAll(sentence.dependents(i, Relation.PREPOSITION_OBJECT));
            } else if (ties || token.relation() == Relation.PARTICLE) {
                found.addAll(behind(i, preposition));
            }
        }
        return found;
    }

    /** "pulled out of the summit", "put in at Durban": the preposition behind another or behind a particle. */
    private List<Integer> behind(int particle, String preposition) {
        return sentence.dependents(particle, Relation.PREPOSITION).stream()
                .filter(i -> sentence.tokens().get(i).lemma().equals(preposition))
                .flatMap(i -> sentence.dependents(i, Relation.PREPOSITION_OBJECT).stream())
                .toList();
    }

    /** The nouns that a preposition ties to the predicate, or to its object ("held talks with"). */
    public List<Integer> objectsOf(String preposition) {
        List<Integer> found = new ArrayList<>(objectsOf(predicate, preposition));
        for (int object : sentence.dependents(predicate, Relation.OBJECT, Relation.PREDICATE)) {
            found.addAll(objectsOf(object, preposition));
        }
        return found;
    }

    /** The grammatical subjects of a verb, its own or the one it shares. */
    private List<Integer> surfaceSubjects(int verb, int depth) {
        List<Integer> own = new ArrayList<>(sentence.dependents(verb, Relation.SUBJECT, Relation.PASSIVE_SUBJECT));
        for (int auxiliary : sentence.dependents(verb, Relation.AUXILIARY)) {
            own.addAll(sentence.dependents(auxiliary, Relation.SUBJECT));
        }
        Token token = sentence.tokens().get(verb);
        int head = token.head();
        if (!own.isEmpty()) {
            boolean relative = sentence.tokens().get(own.get(0)).tag() == Tag.WH_WORD || isThat(own.get(0));
            if (relative && head >= 0 && sentence.tokens().get(head).tag().isNoun()) {
                return List.of(head);
            }
            if (relative && head >= 0 && token.relation() == Relation.CONJUNCT && depth > 0) {
                return surfaceSubjects(head, depth - 1);
            }
            return own;
        }
        if (head < 0 || depth == 0) {
            return List.of();
        }
        Token governor = sentence.tokens().get(head);
        switch (token.relation()) {
            case RELATIVE_CLAUSE -> {
                if (token.tag() == Tag.VERB_BASE) {
                    return new Clause(sentence, head).owners(depth - 1);
                }
                return List.of(head);
            }
            case CONJUNCT, ADVERBIAL_CLAUSE, PARENTHETICAL -> {
                return governor.tag().isVerb() ? surfaceSubjects(head, depth - 1) : List.of();
            }
            case OPEN_COMPLEMENT, COMPLEMENT, OBJECT -> {
                if (!governor.tag().isVerb()) {
                    return governor.tag() == Tag.ADJECTIVE && governor.head() >= 0
                            ? surfaceSubjects(governor.head(), depth - 1)
                            : List.of();
                }
                List<Integer> objects = sentence.dependents(head, Relation.OBJECT);
                if (!objects.isEmpty() && !new Clause(sentence, head).passive()) {
                    return List.of(objects.get(0));
                }
                return surfaceSubjects(head, depth - 1);
            }
            case PREPOSITION_OBJECT -> {
                return governor.head() >= 0
                                && sentence.tokens().get(governor.head()).tag().isVerb()
                        ? surfaceSubjects(governor.head(), depth - 1)
                        : List.of();
            }
            case PREDICATE -> {
                return surfaceSubjects(head, depth - 1);
            }
            default -> {
                return List.of();
            }
        }
    }

    /** Whose plan, visit or decision a noun is: its possessor, else the subject of the verb that it is the object of. */
    private List<Integer> owners(int depth) {
        List<Integer> possessors = sentence.dependents(predicate, Relation.POSSESSOR);
        if (!possessors.isEmpty()) {
            return possessors;
        }
        int head = sentence.tokens().get(predicate).head();
        if (head < 0 || depth <= 0 || !sentence.tokens().get(head).tag().isVerb()) {
            return List.of();
        }
        return surfaceSubjects(head, depth);
    }

    private boolean isThat(int index) {
        return sentence.tokens().get(index).lemma().equals("that");
    }
}
