// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sightline.annotate.Sentence;
import org.sightline.extract.Marked;
import org.sightline.extract.SentencesFile;
import org.sightline.extract.Trees;

class SentencesTest {
    private static final Trees TREES = Trees.read("sentences.conll");
    private final ModalityReader reader = ModalityReader.english();

    @TestFactory
    Stream<DynamicTest> sentencesAreAsSureAsTheySay() {
        return SentencesFile.read().stream()
                .map(line -> DynamicTest.dynamicTest(line.marked(), () -> {
                    Marked marked = Marked.of(line.marked().replaceAll("[\\[\\]{}]", ""));
                    Sentence sentence = TREES.of(marked.text());
                    Truth truth = reader.read(sentence, marked.trigger(sentence));
                    String words = truth.polarity() + " " + truth.modality() + (truth.hypothetical() ? "?" : "");
                    assertThat(words.toLowerCase(Locale.ROOT))
                            .as("by %s", truth.cues())
                            .isEqualTo(line.truth());
                }));
    }
}
