// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingTest {
    private final Spelling spelling = new Spelling();

    static List<Spelling.Rule> rules() {
        return Spelling.shipped();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleJoinsItsExamplesWhichWithoutItStayApart(Spelling.Rule rule) {
        assertThat(spelling.form(rule.spelling())).isEqualTo(spelling.form(rule.other()));
        List<Spelling.Rule> others = new ArrayList<>(Spelling.shipped());
        others.remove(rule);
        Spelling without = new Spelling(others);
        assertThat(without.form(rule.spelling())).isNotEqualTo(without.form(rule.other()));
    }

    @Test
    void differentNamesKeepDifferentForms() {
        assertThat(spelling.form("hassan")).isNotEqualTo(spelling.form("hussein"));
        assertThat(spelling.form("jong")).isNotEqualTo(spelling.form("yong"));
        assertThat(spelling.form("putin")).isNotEqualTo(spelling.form("patin"));
    }
}
