// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.annotate.Sentence;
import org.sightline.extract.Marked;
import org.sightline.extract.Trees;

class ModalityRulesTest {
    private static final Trees TREES = Trees.read("modality.conll");
    private final ModalityReader reader = ModalityReader.english();

    @TestFactory
    Stream<DynamicTest> everyLineDoesWhatItsExampleShows() {
        return reader.lines().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.kind() + " " + rule.words(), () -> {
                    Marked example = Marked.of(rule.example());
                    Sentence sentence = TREES.of(example.text());
                    Examples.check(reader, rule, sentence, example.trigger(sentence));
                }));
    }

    @Test
    void noSentenceIsTheExampleOfTwoLines() {
        List<String> examples =
                reader.lines().stream().map(ModalityRule::example).toList();
        assertThat(examples).doesNotHaveDuplicates();
    }
}
