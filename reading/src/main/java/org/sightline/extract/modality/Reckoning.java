// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.annotate.Sentence;

/** What the cues met so far add up to. */
final class Reckoning {
    /** What of a cue still reaches the event, from where the climb now stands; the widest last. */
    enum Reach {
        NONE,
        /** only that it is still to come: who will attend a launch says that the launch is to come */
        PLANS,
        /** how surely, but not whether: "did not attend, speaking on a screen" */
        MODALITY,
        ALL
    }

    private final Sentence sentence;
    private final List<Cue> cues = new ArrayList<>();
    private final Set<Integer> counted = new HashSet<>();
    private Reach reach = Reach.ALL;
    private boolean negative;
    private boolean hypothetical;
    private Modality modality = Modality.ASSERTED;

    Reckoning(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean ended() {
        return reach == Reach.NONE;
    }

    void narrow(Reach to) {
        if (to.compareTo(reach) < 0) {
            reach = to;
        }
    }

    void apply(ModalityRule rule, int token) {
        apply(rule.effect(), String.join(" ", rule.words()), token);
    }

    void apply(Effect effect, String rule, int token) {
        boolean plan = effect.modality() == Modality.PLANNED && effect.kind() == Effect.Kind.KEEP;
        if (reach == Reach.NONE || (reach == Reach.PLANS && !plan)) {
            return;
        }
        modality = modality.weaker(effect.modality());
        hypothetical |= effect.kind() == Effect.Kind.SUPPOSE;
        if (reach == Reach.ALL) {
            turn(effect.kind());
        }
        cues.add(new Cue(sentence.tokens().get(token).span(), rule, effect.toString()));
    }

    private void turn(Effect.Kind kind) {
        if (kind == Effect.Kind.NEGATE || kind == Effect.Kind.DENY) {
            negative = !negative;
        }
        if (kind == Effect.Kind.DENY && modality.compareTo(Modality.PLANNED) < 0) {
            modality = Modality.ASSERTED;
        }
    }

    /** Those of the denials that no rule has taken into account yet. */
    List<Integer> open(List<Integer> denials) {
        return denials.stream().filter(i -> !counted.contains(i)).toList();
    }

    /** Takes a denial into account without applying it: a rule with "not" has spoken for it. */
    void count(List<Integer> denials) {
        counted.addAll(denials);
    }

    /** Applies each denial that has not been counted. */
    void deny(List<Integer> denials) {
        List<Integer> open = open(denials);
        if (open.isEmpty()) {
            return;
        }
        counted.addAll(open);
        // "no officials ever … not" is rare; two words of one denial ("neither … not") deny once
        int first = open.get(0);
        apply(
                new Effect(Effect.Kind.NEGATE, Modality.ASSERTED),
                sentence.tokens().get(first).lemma(),
                first);
    }

    Truth truth() {
        return new Truth(negative ? Polarity.NEGATIVE : Polarity.POSITIVE, modality, hypothetical, cues);
    }
}
