// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.extract.modality.ModalityRule.Kind;

/** The cues that hang on one word of the climb: its modals, adverbs, denials, conditions. */
final class OwnCues {
    private static final int PHRASE = 12;
    private static final Set<String> REAL_AUXILIARIES = Set.of("be", "have", "do", "get", "to");

    private final ModalityRules rules;
    private final Sentence sentence;
    private final Reckoning reckoning;

    OwnCues(ModalityRules rules, Sentence sentence, Reckoning reckoning) {
        this.rules = rules;
        this.sentence = sentence;
        this.reckoning = reckoning;
    }

    /** Everything that hangs on {@code word}, except the dependent {@code from} that the climb came by. */
    void all(int word, int from) {
        hedges(word, from);
        Clause clause = new Clause(sentence, word);
        List<Integer> denials = clause.denials(from);
        for (int i : sentence.dependents(word)) {
            boolean conditional = sentence.tokens().get(i).relation() == Relation.ADVERBIAL_CLAUSE && i != from;
            if (conditional) {
                condition(i);
            }
        }
        modals(clause, denials);
        reckoning.deny(denials);
    }

    /** What a bare infinitive or participle shares with the verb that it continues ("will come and see"). */
    void shared(int word, int from, boolean denials) {
        Clause clause = new Clause(sentence, word);
        hedges(word, from);
        modals(clause, denials ? clause.denials(from) : List.of());
        if (denials) {
            reckoning.deny(clause.denials(from));
        }
    }

    /** Adverbs, adjectives, markers and phrases, but no modal and no denial. */
    void hedges(int word, int from) {
        boolean noun = sentence.tokens().get(word).tag().isNoun();
        for (int i : sentence.dependents(word)) {
            if (i == from) {
                continue;
            }
            Token token = sentence.tokens().get(i);
            switch (token.relation()) {
                case MARKER -> one(Kind.MARKER, i);
                case ADJECTIVE_MODIFIER -> {
                    if (noun) {
                        one(Kind.ADJECTIVE, i);
                    }
                }
                case PREPOSITION -> phrase(i);
                default -> {
                    if (token.tag() == Tag.ADVERB || token.relation() == Relation.ADVERB_MODIFIER) {
                        one(Kind.ADVERB, i);
                    }
                }
            }
        }
    }

    private void one(Kind kind, int i) {
        rules.find(Set.of(kind), sentence.tokens().get(i), new Clause(sentence, i).words(), false, rule -> true)
                .ifPresent(rule -> reckoning.apply(rule, i));
    }

    private void modals(Clause clause, List<Integer> denials) {
        Set<String> around = clause.words();
        boolean negated = !reckoning.open(denials).isEmpty();
        for (int i : sentence.dependents(clause.head())) {
            Token token = sentence.tokens().get(i);
            boolean modal = token.relation() == Relation.MODAL || token.relation() == Relation.AUXILIARY;
            if (!modal || (token.lemma().equals("to") && !heading(clause))) {
                continue;
            }
            Optional<ModalityRule> rule = rules.find(kinds(token), token, around, negated, x -> true);
            rule.filter(ModalityRule::negated).ifPresent(x -> reckoning.count(denials));
            rule.ifPresent(x -> reckoning.apply(x, i));
        }
    }

    /** A parser's slip makes an auxiliary of "denies" in "denies ever having met". */
    private static Set<Kind> kinds(Token auxiliary) {
        boolean real = auxiliary.tag() == Tag.MODAL || REAL_AUXILIARIES.contains(auxiliary.lemma());
        return real ? Set.of(Kind.MODAL) : Set.of(Kind.MODAL, Kind.VERB);
    }

    /** A headline's future: "Minister to visit Cairo". */
    private static boolean heading(Clause clause) {
        return clause.token().relation() == Relation.ROOT && clause.has(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    }

    private void condition(int clause) {
        for (int i : sentence.dependents(clause, Relation.MARKER)) {
            Set<String> around = new HashSet<>();
            around.add(sentence.tokens().get(clause).lemma());
            sentence.dependents(clause, Relation.PREDICATE)
                    .forEach(word -> around.add(sentence.tokens().get(word).lemma()));
            rules.find(Set.of(Kind.MARKER), sentence.tokens().get(i), around, false, rule -> true)
                    .filter(rule -> rule.effect().kind() == Effect.Kind.SUPPOSE
                            || rule.words().size() > 1)
                    .ifPresent(rule -> reckoning.apply(rule, i));
        }
    }

    /** A hedge of several words in the prepositional phrase that {@code preposition} opens. */
    void phrase(int preposition) {
        List<Token> tokens = sentence.tokens();
        int end = Math.min(tokens.size(), preposition + PHRASE);
        for (int i = preposition; i < end; i++) {
            if (tokens.get(i).text().equals(",")) {
                return;
            }
            Set<String> next = new HashSet<>();
            if (i + 1 < end) {
                next.add(tokens.get(i + 1).lemma());
            }
            Optional<ModalityRule> rule = rules.find(
                    Set.of(Kind.PHRASE),
                    tokens.get(i),
                    next,
                    false,
                    x -> x.words().size() == 2);
            if (rule.isPresent()) {
                reckoning.apply(rule.get(), i);
                return;
            }
        }
    }
}
