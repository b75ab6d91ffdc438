// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.extract.modality.ModalityRule.Kind;

/** The words over an event that have rules: verbs, predicates and nouns that it is the content of. */
final class Governors {
    private final ModalityRules rules;
    private final Sentence sentence;
    private final Reckoning reckoning;
    private final OwnCues own;

    Governors(ModalityRules rules, Sentence sentence, Reckoning reckoning, OwnCues own) {
        this.rules = rules;
        this.sentence = sentence;
        this.reckoning = reckoning;
        this.own = own;
    }

    /** The kinds of rule that may speak for a word over the event. */
    Set<Kind> governing(int head, boolean open) {
        EnumSet<Kind> kinds = EnumSet.of(Kind.VERB, Kind.PREDICATE, Kind.NOUN);
        Clause clause = new Clause(sentence, head);
        boolean participle = open && token(head).tag() == Tag.VERB_PARTICIPLE && !clause.has(Relation.AUXILIARY);
        kinds.add(clause.passive() || participle ? Kind.PASSIVE : Kind.ACTIVE);
        return kinds;
    }

    /** Applies the rule of a governing word, or of the predicate of a governing copula; false when there is none. */
    boolean govern(int head, int from, int preposition, Set<Kind> kinds) {
        List<Integer> words = new ArrayList<>(List.of(head));
        words.addAll(sentence.dependents(head, Relation.PREDICATE));
        for (int i : words) {
            if (i != from && rule(i, from, preposition, kinds)) {
                own.all(head, from);
                return true;
            }
        }
        return false;
    }

    private boolean rule(int word, int from, int preposition, Set<Kind> kinds) {
        boolean noun = !token(from).tag().isVerb();
        Set<String> around = around(word);
        around.addAll(around(from));
        if (preposition >= 0) {
            around.add(token(preposition).lemma());
        }
        List<Integer> denials = new ArrayList<>(new Clause(sentence, word).denials(from));
        if (token(word).relation() == Relation.PREDICATE && token(word).head() >= 0) {
            denials.addAll(new Clause(sentence, token(word).head()).denials(word));
        }
        boolean copula = token(word).lemma().equals("be")
                && !sentence.dependents(word, Relation.PREDICATE).isEmpty();
        Optional<ModalityRule> found = rules.find(
                kinds,
                token(word),
                around,
                !reckoning.open(denials).isEmpty(),
                rule -> rule.takes(noun)
                        && suits(rule, word)
                        && !copula
                        && (preposition < 0 || holds(rule, preposition)));
        found.filter(ModalityRule::negated).ifPresent(rule -> reckoning.count(denials));
        found.ifPresent(rule -> reckoning.apply(rule, word));
        return found.isPresent();
    }

    /** A noun is no verb: "reports that" are not what "reported that" is. */
    private boolean suits(ModalityRule rule, int word) {
        return switch (rule.kind()) {
            case NOUN -> token(word).tag().isNoun() || word == 0;
            case VERB, ACTIVE, PASSIVE -> token(word).tag().isVerb();
            default -> true;
        };
    }

    private boolean holds(ModalityRule rule, int preposition) {
        return rule.kind() == Kind.NOUN || rule.words().stream().anyMatch(word -> Clause.is(token(preposition), word));
    }

    private Set<String> around(int word) {
        return new HashSet<>(new Clause(sentence, word).words());
    }

    /** The verb whose object or agent the noun is, or -1: "accused the firm of", "accused by the firm of". */
    int verbOver(int noun) {
        int over = token(noun).head();
        if (over >= 0 && token(noun).relation() == Relation.OBJECT) {
            return over;
        }
        boolean agent = over >= 0
                && token(noun).relation() == Relation.PREPOSITION_OBJECT
                && token(over).relation() == Relation.AGENT;
        return agent ? token(over).head() : -1;
    }

    boolean attending(int word) {
        return rules.find(Set.of(Kind.ATTENDING), token(word), Set.of(), false, x -> true)
                .isPresent();
    }

    boolean is(Kind kind, int word) {
        return rules.find(Set.of(kind), token(word), around(word), false, x -> true)
                .isPresent();
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }
}
