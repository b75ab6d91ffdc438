// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.sightline.annotate.Sentence;
import org.sightline.extract.modality.ModalityRule.Kind;

/** What the example of a rule must show, on whatever tree. */
final class Examples {
    private Examples() {}

    static void check(ModalityReader reader, ModalityRule rule, Sentence sentence, int trigger) {
        Truth truth = reader.read(sentence, trigger);
        Effect.Kind kind = rule.effect().kind();
        boolean negative = kind == Effect.Kind.NEGATE || kind == Effect.Kind.DENY;
        assertThat(truth.polarity())
                .as("polarity of %s", rule.example())
                .isEqualTo(negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
        assertThat(truth.modality())
                .as("modality of %s, cues %s", rule.example(), truth.cues())
                .isEqualTo(rule.effect().modality());
        assertThat(truth.hypothetical()).as("hypothetical: %s", rule.example()).isEqualTo(kind == Effect.Kind.SUPPOSE);
        if (rule.kind() != Kind.SUPPORT && rule.kind() != Kind.ATTENDING && rule.kind() != Kind.PERCEPTION) {
            assertThat(truth.cues())
                    .as("the rule itself speaks in %s", rule.example())
                    .anyMatch(cue -> cue.rule().equals(String.join(" ", rule.words())));
        }
    }
}
