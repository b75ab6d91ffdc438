// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.extract.Trees;

class AttributionRulesTest {
    private static final Trees TREES = Trees.read("attribution.conll");
    private final AttributionReader reader = AttributionReader.english();

    @TestFactory
    Stream<DynamicTest> everyLineDoesWhatItsExampleShows() {
        return reader.lines().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.kind() + " " + rule.words(), () -> {
                    Told told = Told.of(rule.example());
                    Examples.check(
                            reader, told, Examples.alone(TREES.of(told.marked().text())), 0);
                }));
    }

    @Test
    void noSentenceIsTheExampleOfTwoLines() {
        List<String> examples =
                reader.lines().stream().map(AttributionRule::example).toList();
        assertThat(examples).doesNotHaveDuplicates();
    }
}
