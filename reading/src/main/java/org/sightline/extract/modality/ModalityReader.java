// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.List;
import org.sightline.annotate.Sentence;

/**
 * Reads how surely a sentence says that an event happened. From the event's word it climbs towards the root and collects the hedges,
 * modals, denials and governing words that have the event in their scope; those of sister clauses are not passed on the way. The
 * idea of triggers with a scope in the dependency tree is that of NegEx and its successors (Mehrabi et al., DEEPEN, 2015).
 *
 * <p>Never throws on a strange tree, and does bounded work for a sentence. Immutable and safe for threads.
 */
public final class ModalityReader {
    private final ModalityRules rules;

    private ModalityReader(ModalityRules rules) {
        this.rules = rules;
    }

    /**
     * The reader with the shipped English rules.
     *
     * @throws IllegalStateException when the rule file is broken
     */
    public static ModalityReader english() {
        return new ModalityReader(ModalityRules.english());
    }

    /**
     * How surely the event happened.
     *
     * @param trigger index in the sentence of the word that stands for the event: a verb, a participle, a noun ("visit"), or the
     *     copula or predicate of "was present"
     * @throws IndexOutOfBoundsException when the sentence has no such token
     */
    public Truth read(Sentence sentence, int trigger) {
        java.util.Objects.checkIndex(trigger, sentence.tokens().size());
        return new Climb(rules, sentence).from(trigger);
    }

    /** Whether the sentence says of this verb that it did not happen: "would not say", "has not confirmed". */
    public static boolean denied(Sentence sentence, int verb) {
        return !new Clause(sentence, verb).denials(-1).isEmpty();
    }

    List<ModalityRule> lines() {
        return rules.lines();
    }
}
