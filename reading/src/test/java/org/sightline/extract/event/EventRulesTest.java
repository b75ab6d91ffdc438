// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.LayeredAnnotator;
import org.sightline.annotate.RecordedEngine;
import org.sightline.annotate.Stories;
import org.sightline.article.Article;
import org.sightline.article.Published;
import org.sightline.extract.date.DateReader;
import org.sightline.reading.EventType;

/** Every line of {@code events.tsv} shows in its example what it is for. */
class EventRulesTest {
    private static final LayeredAnnotator ANNOTATOR = new LayeredAnnotator(new RecordedEngine("stories.conll"));

    private static final Published PUBLISHED = new Published(LocalDate.of(2022, 7, 8), Published.Basis.GIVEN);

    record Line(EventType type, String example) {
        @Override
        public String toString() {
            return type + ": " + example;
        }
    }

    static Stream<Line> lines() {
        return Frames.of("en").all().stream()
                .map(frame -> new Line(frame.type(), frame.example()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void tellsItsEvent(Line line) {
        Article article = Stories.of(line.example(), PUBLISHED);
        Annotation annotation = ANNOTATOR.annotate(article, List.of());
        List<EventMention> events = new EventReader("en")
                .read(annotation, new DateReader().read(article, annotation.sentences()));
        assertThat(events).as(line.example()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(line.type());
            assertThat(event.participants()).isNotEmpty();
            assertThat(event.evidence()).isEqualTo(annotation.sentences().get(0).span());
        });
    }
}
