// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

/** The many ways in which newsrooms tell one thing, and some that only look like it ({@code trees/newsroom.tsv}). */
class NewsroomTest {
    private static final LayeredAnnotator ANNOTATOR = new LayeredAnnotator(new RecordedEngine("newsroom.conll"));
    private static final Published PUBLISHED = new Published(LocalDate.of(2024, 6, 14), Published.Basis.GIVEN);

    record Line(String type, List<String> parts, String sentence) {
        @Override
        public String toString() {
            return type + ": " + sentence;
        }
    }

    static Stream<Line> lines() throws IOException {
        try (InputStream in = NewsroomTest.class.getResourceAsStream("/trees/newsroom.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new Line(columns[0], List.of(columns[1].split(",")), columns[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isToldWithItsParts(Line line) {
        Article article = Stories.of(line.sentence(), PUBLISHED);
        Annotation annotation = ANNOTATOR.annotate(article, List.of());
        List<EventMention> events = new EventReader("en")
                .read(annotation, new DateReader().read(article, annotation.sentences()), LocalDate.of(2024, 6, 14));
        List<EventMention> sure = events.stream()
                .filter(event -> event.type().name().toLowerCase(Locale.ROOT).equals(line.type()))
                .toList();
        if (line.type().equals("none")) {
            assertThat(events).isEmpty();
            return;
        }
        List<String> told = sure.stream()
                .flatMap(event -> event.participants().stream())
                .map(part -> annotation.things().get(part.mention().thing()).caption() + "="
                        + part.role().name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(told).containsAll(line.parts());
    }
}
