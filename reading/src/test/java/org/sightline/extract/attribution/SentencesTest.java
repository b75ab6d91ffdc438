// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sightline.extract.SentencesFile;
import org.sightline.extract.Trees;

class SentencesTest {
    private static final Trees TREES = Trees.read("sentences.conll");
    private final AttributionReader reader = AttributionReader.english();

    @TestFactory
    Stream<DynamicTest> sentencesHaveTheSourcesTheyName() {
        return SentencesFile.read().stream()
                .map(line -> DynamicTest.dynamicTest(line.marked(), () -> {
                    Told told = Told.of(line.marked());
                    Examples.check(
                            reader, told, Examples.alone(TREES.of(told.marked().text())), 0);
                }));
    }
}
