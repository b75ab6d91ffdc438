// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;

/** A word of a sentence and what hangs on it: the questions that rules ask of a tree. Indexes count the sentence's tokens. */
public record Clause(Sentence sentence, int head) {
    private static final Set<String> NOT_A_DENIAL = Set.of("only", "just", "merely", "simply");
    private static final Set<String> NONE = Set.of("no", "neither", "nobody", "none", "nothing");

    public Token token() {
        return sentence.tokens().get(head);
    }

    /** Index of the first dependent in one of the relations, or -1. */
    public int child(Relation... relations) {
        List<Integer> found = sentence.dependents(head, relations);
        return found.isEmpty() ? -1 : found.get(0);
    }

    public boolean has(Relation... relations) {
        return child(relations) >= 0;
    }

    /** Whether a token is this word, by its lemma or as it is printed, in lower case. */
    public static boolean is(Token token, String word) {
        return token.lemma().equals(word)
                || token.text().toLowerCase(Locale.ROOT).equals(word);
    }

    /** Index of the first dependent that is this word, or -1. */
    public int child(String word) {
        for (int i : sentence.dependents(head)) {
            if (is(sentence.tokens().get(i), word)) {
                return i;
            }
        }
        return -1;
    }

    /** Lemmas and printed forms, in lower case, of everything that hangs on the word. */
    Set<String> words() {
        Set<String> found = new HashSet<>();
        for (int i : sentence.dependents(head)) {
            Token token = sentence.tokens().get(i);
            found.add(token.lemma());
            found.add(token.text().toLowerCase(Locale.ROOT));
        }
        return found;
    }

    /**
     * Whether the verb is passive: it says so, or it is a participle without "have" and without a subject ("officials expected to
     * come").
     */
    public boolean passive() {
        if (has(Relation.PASSIVE_AUXILIARY, Relation.PASSIVE_SUBJECT)) {
            return true;
        }
        return token().tag() == Tag.VERB_PARTICIPLE && !has(Relation.AUXILIARY, Relation.OBJECT, Relation.SUBJECT);
    }

    /**
     * Whether a clause before this one only stands beside it: "A went; B is expected to follow", of which a parser may make a
     * complement of "expected".
     */
    public boolean aside(int from) {
        for (int i = from + 1; i < head; i++) {
            String text = sentence.tokens().get(i).text();
            if (text.equals(";") || text.equals(":")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The noun whose content this "that" clause is, where a parser hung the clause on another word: "claims by Kigali that it had
     * come caused anger". -1 when the clause is no such thing.
     */
    public int contentOf() {
        int that = child("that");
        boolean misplaced = token().relation() == Relation.CONJUNCT
                || token().relation() == Relation.ADVERBIAL_CLAUSE
                || (token().relation() == Relation.RELATIVE_CLAUSE && that < token().head());
        boolean clause = that > 0 && sentence.tokens().get(that).relation() == Relation.MARKER && misplaced;
        if (!clause || !sentence.tokens().get(that - 1).tag().isNoun()) {
            return -1;
        }
        int noun = that - 1;
        int preposition = sentence.tokens().get(noun).head();
        boolean modifies = sentence.tokens().get(noun).relation() == Relation.PREPOSITION_OBJECT && preposition >= 0;
        int modified = modifies ? sentence.tokens().get(preposition).head() : -1;
        return modified >= 0 && sentence.tokens().get(modified).tag().isNoun() ? modified : noun;
    }

    /**
     * The verb whose content this "that" clause is, where a parser hung it on the noun before it: "said in a report that it had come".
     * -1 when it is no such thing.
     */
    public int reportedBy() {
        int noun = token().head();
        boolean hung = token().relation() == Relation.RELATIVE_CLAUSE
                && noun >= 0
                && child("that") >= 0
                && sentence.tokens().get(noun).relation() == Relation.PREPOSITION_OBJECT;
        int preposition = hung ? sentence.tokens().get(noun).head() : -1;
        if (preposition < 0 || !is(sentence.tokens().get(preposition), "in")) {
            return -1;
        }
        int verb = sentence.tokens().get(preposition).head();
        return verb >= 0 && sentence.tokens().get(verb).tag().isVerb() ? verb : -1;
    }

    /** Whether "to" stands before the verb. */
    boolean infinitive() {
        for (int i : sentence.dependents(head)) {
            boolean to = i < head && is(sentence.tokens().get(i), "to");
            if (to
                    && (token().tag() == Tag.VERB_BASE
                            || sentence.tokens().get(i).relation() == Relation.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words that deny the clause: "not", "never", "no longer", "nor", and "no" or "neither" on its subject or object. "Not only"
     * denies nothing.
     *
     * @param from the dependent that the question comes from: what denies that one is counted there, not here
     */
    public List<Integer> denials(int from) {
        List<Integer> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i : sentence.dependents(head)) {
            if (i == from) {
                continue;
            }
            Token token = tokens.get(i);
            if (negates(i)) {
                found.add(i);
            } else if (is(token, "longer") && new Clause(sentence, i).child("no") >= 0) {
                found.add(new Clause(sentence, i).child("no"));
            } else if (argument(token.relation())) {
                noneOf(i, found);
            } else if (token().tag().isNoun() && token.relation() == Relation.DETERMINER && is(token, "no")) {
                found.add(i);
            }
        }
        if (nor() >= 0) {
            found.add(nor());
        }
        atNoTime(found);
        return found;
    }

    private static boolean argument(Relation relation) {
        return relation == Relation.SUBJECT || relation == Relation.PASSIVE_SUBJECT || relation == Relation.OBJECT;
    }

    private boolean negates(int i) {
        Token token = sentence.tokens().get(i);
        boolean negation = is(token, "not") || is(token, "n't") || is(token, "never");
        if (!negation) {
            return false;
        }
        int next = i + 1;
        return next >= sentence.tokens().size()
                || !NOT_A_DENIAL.contains(sentence.tokens().get(next).text().toLowerCase(Locale.ROOT));
    }

    private void noneOf(int noun, List<Integer> found) {
        if (NONE.contains(sentence.tokens().get(noun).text().toLowerCase(Locale.ROOT))) {
            found.add(noun);
            return;
        }
        for (int i : sentence.dependents(noun)) {
            Token token = sentence.tokens().get(i);
            boolean before = i < noun && token.relation() != Relation.POSSESSOR;
            if (before && (is(token, "no") || is(token, "neither"))) {
                found.add(i);
                return;
            }
        }
    }

    /** "At no point did he …": a circumstance that denies turns subject and auxiliary round. */
    private void atNoTime(List<Integer> found) {
        int auxiliary = child(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.MODAL);
        int subject = child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        if (auxiliary < 0 || subject < auxiliary) {
            return;
        }
        for (int preposition : sentence.dependents(head, Relation.PREPOSITION)) {
            int noun = new Clause(sentence, preposition).child(Relation.PREPOSITION_OBJECT);
            if (preposition < auxiliary && noun >= 0) {
                noneOf(noun, found);
            }
        }
    }

    /** "nor" between this clause and the one that it continues, or -1. */
    private int nor() {
        if (token().relation() != Relation.CONJUNCT || !token().tag().isVerb()) {
            return -1;
        }
        for (int i = head - 1; i > token().head(); i--) {
            if (is(sentence.tokens().get(i), "nor")) {
                return i;
            }
        }
        return -1;
    }
}
