// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.extract.attribution.AttributionRule.Kind;
import org.sightline.extract.modality.Clause;

/** Who does the saying, seen from the word that says. */
final class Speakers {
    private static final int STEPS = 6;
    private static final List<String> ORIGINS = List.of("from", "by", "of", "in");

    private final AttributionRules rules;
    private final Sentence sentence;

    Speakers(AttributionRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /** Heads of the phrases that are the subject of a reporting verb: its own, or one that it shares. */
    List<Integer> of(int verb) {
        Clause clause = new Clause(sentence, verb);
        if (clause.has(Relation.PASSIVE_AUXILIARY, Relation.PASSIVE_SUBJECT)) {
            return agent(verb);
        }
        int at = verb;
        for (int i = 0; i < STEPS && at >= 0; i++) {
            int quoted = new Clause(sentence, at).child(Relation.OBJECT);
            if (at != verb && quoted >= 0 && rules.is(Kind.CITING, sentence, at)) {
                return people(quoted);
            }
            int subject = new Clause(sentence, at).child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
            if (subject >= 0) {
                return people(subject);
            }
            Token token = sentence.tokens().get(at);
            if (token.relation() == Relation.RELATIVE_CLAUSE && token.head() >= 0) {
                return token.tag() == Tag.VERB_PARTICIPLE ? agent(at) : people(token.head());
            }
            if (at == verb && token.tag() == Tag.VERB_PARTICIPLE && !agent(at).isEmpty()) {
                return agent(at);
            }
            at = token.head();
        }
        return before(verb);
    }

    /** The noun phrases under the "by" of a passive. */
    List<Integer> agent(int verb) {
        for (int by : sentence.dependents(verb, Relation.AGENT, Relation.PREPOSITION)) {
            boolean agent = Clause.is(sentence.tokens().get(by), "by");
            int object = new Clause(sentence, by).child(Relation.PREPOSITION_OBJECT);
            if (agent && object >= 0) {
                return people(object);
            }
        }
        return List.of();
    }

    /** A root without a subject: a parser has given it to a participle ("footage aired by … showed") or called it an apposition. */
    private List<Integer> before(int verb) {
        if (verb == 0 || sentence.tokens().get(verb).relation() != Relation.ROOT) {
            return List.of();
        }
        int noun = verb - 1;
        while (noun > 0 && sentence.tokens().get(noun).tag() == Tag.PUNCTUATION) {
            noun--;
        }
        while (sentence.tokens().get(noun).relation() == Relation.CONJUNCT
                && sentence.tokens().get(noun).head() >= 0) {
            noun = sentence.tokens().get(noun).head();
        }
        Token token = sentence.tokens().get(noun);
        if (token.tag().isNoun() && token.relation() == Relation.APPOSITION && token.head() >= 0) {
            return people(sentence.dependents(token.head(), Relation.APPOSITION).get(0));
        }
        for (int i = verb - 1; i >= 0; i--) {
            int head = sentence.tokens().get(i).head();
            boolean subject = head >= 0 && sentence.tokens().get(i).relation() == Relation.SUBJECT;
            if (subject && sentence.tokens().get(head).tag() == Tag.VERB_PARTICIPLE && head < verb) {
                return people(i);
            }
        }
        return List.of();
    }

    /** A noun and what is coordinated with it; "who" and "which" become their noun, and what only carries words its origin. */
    List<Integer> people(int noun) {
        int found = noun;
        if (sentence.tokens().get(noun).tag() == Tag.WH_WORD
                || Clause.is(sentence.tokens().get(noun), "that")) {
            found = antecedent(noun);
        }
        if (found < 0) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>();
        for (int member : Phrase.members(sentence, found)) {
            all.addAll(origin(member));
        }
        return all.stream().distinct().toList();
    }

    private int antecedent(int word) {
        int at = word;
        for (int i = 0; i < STEPS && at >= 0; i++) {
            Token token = sentence.tokens().get(at);
            if (token.relation() == Relation.RELATIVE_CLAUSE) {
                return token.head();
            }
            at = token.head();
        }
        return -1;
    }

    /** Of "footage aired by X", "reports from X", "X's report", "X footage": X. Of anything else: itself. */
    private List<Integer> origin(int noun) {
        if (!rules.is(Kind.CARRIER, sentence, noun)
                || sentence.tokens().get(noun).tag() == Tag.PROPER_NOUN) {
            return List.of(noun);
        }
        List<Integer> named = author(noun);
        if (!named.isEmpty()) {
            return named;
        }
        for (int i : sentence.dependents(noun, Relation.COMPOUND)) {
            if (sentence.tokens().get(i).tag() == Tag.PROPER_NOUN) {
                return List.of(lastName(noun));
            }
        }
        return sentence.dependents(noun, Relation.COMPOUND).isEmpty() ? List.of() : List.of(noun);
    }

    private int lastName(int noun) {
        int last = noun;
        for (int i : sentence.dependents(noun, Relation.COMPOUND)) {
            last = sentence.tokens().get(i).tag() == Tag.PROPER_NOUN ? i : last;
        }
        return last;
    }

    /** Whose words a noun stands for: "released by X", "from X", "X's"; empty when it does not say. */
    List<Integer> author(int noun) {
        List<Integer> clauses = new ArrayList<>(sentence.dependents(noun, Relation.RELATIVE_CLAUSE));
        int head = sentence.tokens().get(noun).head();
        if (head >= 0 && sentence.tokens().get(head).tag() == Tag.VERB_PARTICIPLE) {
            clauses.add(head);
        }
        for (int clause : clauses) {
            if (!agent(clause).isEmpty()) {
                return agent(clause);
            }
        }
        for (String origin : ORIGINS) {
            for (int i : sentence.dependents(noun, Relation.PREPOSITION, Relation.AGENT)) {
                int object = new Clause(sentence, i).child(Relation.PREPOSITION_OBJECT);
                if (Clause.is(sentence.tokens().get(i), origin) && object >= 0 && says(object)) {
                    return Phrase.members(sentence, object);
                }
            }
        }
        int possessor = new Clause(sentence, noun).child(Relation.POSSESSOR);
        return possessor >= 0 ? Phrase.members(sentence, possessor) : List.of();
    }

    /** Whether a noun could be somebody: a name, or one of the unnamed whom papers cite. */
    boolean says(int noun) {
        Set<Tag> somebody = Set.of(Tag.PROPER_NOUN, Tag.PRONOUN);
        return somebody.contains(sentence.tokens().get(noun).tag())
                || rules.is(Kind.PERSON, sentence, noun)
                || rules.is(Kind.OUTLET, sentence, noun);
    }
}
