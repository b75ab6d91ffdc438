// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sightline.annotate.Clause;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;

/** Who keeps somebody company, where a phrase beside the verb says so: "accompanied by", "flanked by", "together with", "next to". */
final class Company {
    private static final Set<String> KEEPING =
            Set.of("accompany", "flank", "join", "escort", "surround", "shadow", "follow", "trail", "support");
    private static final Set<String> BESIDE = Set.of("alongside", "beside", "together", "along", "next", "opposite", "near");
    private static final int DEEPEST = 3;

    private final Sentence sentence;

    Company(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Heads of the phrases that name the company at a trigger, of the trigger itself and of its subjects. */
    List<Integer> of(int trigger) {
        List<Integer> found = new ArrayList<>();
        for (int participle : participles(trigger)) {
            found.addAll(new Clause(sentence, participle).agents());
        }
        for (int i : sentence.dependents(trigger)) {
            if (BESIDE.contains(sentence.tokens().get(i).lemma())) {
                below(i, found, DEEPEST);
            }
        }
        return found;
    }

    /** The participles "accompanied", "flanked" that belong to the trigger and tell nothing of their own. */
    List<Integer> participles(int trigger) {
        List<Integer> found = new ArrayList<>();
        List<Integer> subjects = new Clause(sentence, trigger).doers();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean keeps = token.tag() == Tag.VERB_PARTICIPLE
                    && KEEPING.contains(token.lemma())
                    && i != trigger
                    && sentence.dependents(i, Relation.PASSIVE_AUXILIARY, Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                            .isEmpty()
                    && !sentence.dependents(i, Relation.AGENT).isEmpty();
            if (keeps && (token.head() == trigger || subjects.contains(token.head()) || loose(i, trigger))) {
                found.add(i);
            }
        }
        return found;
    }

    /** ", accompanied by X" at the end of what the trigger says, wherever the parser has hung it. */
    private boolean loose(int participle, int trigger) {
        boolean comma = participle > 0 && sentence.tokens().get(participle - 1).text().equals(",");
        if (!comma || participle < trigger) {
            return false;
        }
        int at = sentence.tokens().get(participle).head();
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
            if (at == trigger) {
                return true;
            }
            if (!sentence.dependents(at, Relation.SUBJECT).isEmpty()) {
                return false;
            }
            at = sentence.tokens().get(at).head();
        }
        return false;
    }

    private void below(int word, List<Integer> found, int depth) {
        for (int i : sentence.dependents(word)) {
            Token token = sentence.tokens().get(i);
            if (token.relation() == Relation.PREPOSITION_OBJECT) {
                found.add(i);
            } else if (depth > 0 && token.relation() == Relation.PREPOSITION) {
                below(i, found, depth - 1);
            }
        }
    }
}
