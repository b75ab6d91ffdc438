// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.extract.modality.ModalityRule.Kind;
import org.sightline.extract.modality.Reckoning.Reach;

/** One climb from an event's word to the root. */
final class Climb {
    /** No real sentence nests deeper; a made one ends here. */
    private static final int STEPS = 64;

    private final ModalityRules rules;
    private final Sentence sentence;
    private final Reckoning reckoning;
    private final OwnCues own;
    private final Governors governors;

    Climb(ModalityRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
        this.reckoning = new Reckoning(sentence);
        this.own = new OwnCues(rules, sentence, reckoning);
        this.governors = new Governors(rules, sentence, reckoning, own);
    }

    Truth from(int trigger) {
        int at = verbOf(trigger);
        self(at);
        own.all(at, -1);
        for (int i = 0; i < STEPS && at >= 0 && !reckoning.ended(); i++) {
            at = step(at);
        }
        if (at < 0 && !reckoning.ended() && asks()) {
            reckoning.apply(
                    new Effect(Effect.Kind.SUPPOSE, Modality.POSSIBLE),
                    "?",
                    sentence.tokens().size() - 1);
        }
        return reckoning.truth();
    }

    /** Of an auxiliary the verb that it helps. */
    private int verbOf(int word) {
        int at = word;
        for (int i = 0; i < STEPS && token(at).head() >= 0; i++) {
            Relation relation = token(at).relation();
            if (relation != Relation.AUXILIARY
                    && relation != Relation.PASSIVE_AUXILIARY
                    && relation != Relation.MODAL) {
                return at;
            }
            at = token(at).head();
        }
        return at;
    }

    private boolean asks() {
        List<Token> tokens = sentence.tokens();
        return tokens.get(tokens.size() - 1).text().equals("?");
    }

    private void self(int trigger) {
        List<Integer> words = new ArrayList<>(sentence.dependents(trigger, Relation.PREDICATE));
        words.add(trigger);
        for (int i : words) {
            Optional<ModalityRule> rule =
                    rules.find(Set.of(Kind.SELF), token(i), new Clause(sentence, i).words(), false, x -> true);
            if (rule.isPresent()) {
                reckoning.apply(rule.get(), i);
                return;
            }
        }
    }

    /** Climbs over one word; answers where the climb stands then, or -1 at the root. */
    private int step(int from) {
        int head = token(from).head();
        if (head < 0) {
            return -1;
        }
        switch (token(from).relation()) {
            case COMPLEMENT, OPEN_COMPLEMENT -> {
                int verb = verbOf(head);
                clause(verb, from);
                return verb;
            }
            case PREPOSITION_OBJECT -> {
                return preposition(head, from);
            }
            case PREDICATE, AUXILIARY, PASSIVE_AUXILIARY, MODAL -> own.all(head, from);
            case SUBJECT, PASSIVE_SUBJECT, OBJECT, INDIRECT_OBJECT -> argument(head, from);
            case CONJUNCT -> {
                return conjunct(head, from);
            }
            case ADVERBIAL_CLAUSE -> {
                return adverbial(head, from);
            }
            case RELATIVE_CLAUSE -> {
                int noun = new Clause(sentence, from).contentOf();
                return relative(noun >= 0 ? noun : head, from);
            }
            case COMPOUND, ADJECTIVE_MODIFIER -> governors.govern(head, from, -1, EnumSet.of(Kind.NOUN));
            default -> reckoning.narrow(Reach.NONE);
        }
        return head;
    }

    private void clause(int head, int from) {
        if (new Clause(sentence, head).aside(from)) {
            reckoning.narrow(Reach.NONE);
            return;
        }
        boolean open = token(from).relation() == Relation.OPEN_COMPLEMENT;
        if (governors.govern(head, from, -1, governors.governing(head, open))) {
            return;
        }
        if (open) {
            own.all(head, from);
            return;
        }
        own.hedges(head, from);
        subjectPhrases(head);
    }

    /** "Unconfirmed reports said that …": the hedge stands in what the reporting verb has for a subject. */
    private void subjectPhrases(int verb) {
        for (int i : sentence.dependents(verb, Relation.SUBJECT)) {
            int first = i;
            for (int j : sentence.dependents(i)) {
                first = Math.min(first, j);
            }
            own.phrase(first);
        }
    }

    private int relative(int noun, int from) {
        int verb = token(noun).head();
        boolean seen = token(from).tag() == Tag.VERB_ING
                && token(noun).relation() == Relation.OBJECT
                && verb >= 0
                && governors.is(Kind.PERCEPTION, verb);
        if (seen) {
            own.all(verb, noun);
            return verb;
        }
        int reporting = new Clause(sentence, from).reportedBy();
        if (reporting >= 0) {
            clause(reporting, from);
            return reporting;
        }
        if (governors.govern(noun, from, -1, EnumSet.of(Kind.NOUN))) {
            return noun;
        }
        reckoning.narrow(Reach.NONE);
        return noun;
    }

    /** Over a preposition and the word that it hangs on, in one step. */
    private int preposition(int preposition, int from) {
        Optional<ModalityRule> over = rules.find(
                Set.of(Kind.PREPOSITION),
                token(preposition),
                new Clause(sentence, preposition).words(),
                false,
                x -> true);
        if (over.isPresent()) {
            reckoning.apply(over.get(), preposition);
            reckoning.narrow(Reach.MODALITY);
        }
        int head = token(preposition).head();
        if (head < 0 || token(preposition).relation() == Relation.CONJUNCT) {
            return preposition;
        }
        if (governors.govern(head, from, preposition, governors.governing(head, false))) {
            return head;
        }
        int verb = governors.verbOver(head);
        if (verb >= 0 && governors.govern(verb, from, preposition, governors.governing(verb, false))) {
            return verb;
        }
        if (token(preposition).lemma().equals("with") && governors.is(Kind.SUPPORT, head)) {
            own.all(head, from);
            return head;
        }
        boolean coming = token(from).tag().isVerb() || governors.attending(preposition) || governors.attending(head);
        reckoning.narrow(coming ? Reach.PLANS : Reach.NONE);
        own.all(head, from);
        return head;
    }

    /** The event is a noun (or a clause) and an argument of the verb. */
    private void argument(int verb, int from) {
        boolean subject = token(from).relation() == Relation.SUBJECT;
        Set<Kind> kinds = subject ? EnumSet.of(Kind.PREDICATE) : governors.governing(verb, false);
        if (token(from).relation() == Relation.PASSIVE_SUBJECT) {
            kinds.remove(Kind.ACTIVE);
            kinds.add(Kind.PASSIVE);
        }
        if (governors.govern(verb, from, -1, kinds)) {
            return;
        }
        if (governors.is(Kind.SUPPORT, verb)) {
            own.all(verb, from);
            return;
        }
        reckoning.narrow(governors.attending(verb) ? Reach.PLANS : Reach.NONE);
        own.all(verb, from);
    }

    private int conjunct(int first, int from) {
        int noun = new Clause(sentence, from).contentOf();
        if (noun >= 0) {
            return relative(noun, from);
        }
        shared(first, from);
        return first;
    }

    private void shared(int first, int from) {
        Clause later = new Clause(sentence, from);
        boolean continues = token(from).tag() == token(first).tag()
                && token(from).tag().isVerb()
                && !later.has(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.MODAL)
                && !later.infinitive();
        boolean but = between(first, from, "but");
        boolean finite = token(from).tag() == Tag.VERB_PAST || token(from).tag() == Tag.VERB_PRESENT;
        boolean auxiliary = later.has(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY);
        if (!continues || but || auxiliary) {
            return;
        }
        if (!finite) {
            own.shared(first, from, true);
            return;
        }
        for (int i : sentence.dependents(first, Relation.ADVERB_MODIFIER)) {
            if (i < first) {
                rules.find(Set.of(Kind.ADVERB), token(i), new Clause(sentence, i).words(), false, x -> true)
                        .filter(rule -> rule.effect().kind() == Effect.Kind.KEEP)
                        .ifPresent(rule -> reckoning.apply(rule, i));
            }
        }
    }

    private boolean between(int first, int last, String word) {
        for (int i = first + 1; i < last; i++) {
            if (Clause.is(token(i), word)) {
                return true;
            }
        }
        return false;
    }

    private int adverbial(int head, int from) {
        int noun = new Clause(sentence, from).contentOf();
        if (noun >= 0) {
            return relative(noun, from);
        }
        hung(head, from);
        return head;
    }

    /** A clause that hangs on another as its circumstance, purpose or time. */
    private void hung(int head, int from) {
        Clause clause = new Clause(sentence, from);
        boolean marked = clause.has(Relation.MARKER)
                || sentence.dependents(from).stream().anyMatch(i -> token(i).tag() == Tag.WH_WORD);
        boolean subject = clause.has(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        if (new Clause(sentence, head).aside(from)) {
            reckoning.narrow(Reach.NONE);
        } else if (governors.is(Kind.PERCEPTION, head) && !marked && !subject) {
            own.all(head, from);
        } else if (!marked && ((subject && from < head) || clause.infinitive())) {
            clause(head, from);
        } else if (!marked && !subject) {
            if (!governors.govern(head, from, -1, governors.governing(head, true))) {
                reckoning.narrow(Reach.MODALITY);
                own.all(head, from);
            }
        } else {
            reckoning.narrow(token(from).tag() == Tag.VERB_PRESENT ? Reach.PLANS : Reach.NONE);
            own.all(head, from);
        }
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }
}
