// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Sentence;

/** What an example must show, on whatever tree. */
final class Examples {
    private Examples() {}

    static void check(AttributionReader reader, Told told, Annotation annotation, int sentence) {
        Sentence place = annotation.sentences().get(sentence);
        List<Source> found = reader.read(annotation, sentence, told.marked().trigger(place));
        assertThat(found.stream().map(source -> source.speaker().name()))
                .as("sources of: %s", told.marked().text())
                .containsExactlyElementsOf(told.sources());
        assertThat(found.stream()
                        .map(Source::via)
                        .filter(Objects::nonNull)
                        .map(Speaker::name)
                        .distinct())
                .as("who relays: %s", told.marked().text())
                .containsExactlyElementsOf(told.via());
    }

    static Annotation alone(Sentence sentence) {
        return new Annotation(List.of(sentence), List.of(), List.of(), List.of());
    }
}
