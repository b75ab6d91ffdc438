// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule matches its own example and leaves its counterexample alone, at the edge of a page where it reaches furthest. */
final class LineRulesTest {
    private final LineRules rules = LineRules.load();
    private final LineKind kinds = new LineKind(rules);

    @TestFactory
    List<DynamicTest> everyRuleFindsItsExample() {
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.example(), () -> {
                    assertThat(rule.matches(rule.example()))
                            .as(rule.pattern().pattern())
                            .isTrue();
                    LineRule found = kinds.of(line(rule.example()), true);
                    assertThat(found == null ? null : found.kind()).isEqualTo(rule.kind());
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noRuleTakesACounterexample() {
        return rules.rules().stream()
                .filter(rule -> rule.counterexample() != null)
                .map(rule -> DynamicTest.dynamicTest(String.valueOf(rule.counterexample()), () -> {
                    LineRule found = kinds.of(line(String.valueOf(rule.counterexample())), true);
                    assertThat(found)
                            .as("taken by " + (found == null ? "none" : found.pattern()))
                            .isNull();
                }))
                .toList();
    }

    @Test
    void everyLanguageHasRules() {
        assertThat(rules.rules()).hasSizeGreaterThan(90);
    }

    private static Line line(String words) {
        return Line.of(words).get(0);
    }
}
