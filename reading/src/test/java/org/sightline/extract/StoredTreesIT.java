// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.nlp4j.Nlp4jEngine;
import org.sightline.annotate.nlp4j.Progress;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * The stored trees are the engine's own, so what the rules do to them they do to real news. When the engine changes, the trees it
 * makes now are in {@code target/trees}: look at what differs, then copy them over the stored ones.
 */
@Tag("model")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredTreesIT {
    private static final Path MADE = Path.of("target", "trees");

    private final Nlp4jEngine engine = new Nlp4jEngine(Path.of("target", "engine"), Progress.SILENT);

    @ParameterizedTest
    @ValueSource(strings = {"modality.conll", "attribution.conll", "sentences.conll", "discourse.conll"})
    void treesAreWhatTheEngineMakes(String file) throws IOException {
        Trees stored = Trees.read(file);
        List<String> texts = stored.texts();
        String text = String.join("\n", texts);
        Map<String, Sentence> now = engine.parse(article(text, texts)).sentences().stream()
                .collect(Collectors.toMap(sentence -> sentence.span().of(text), sentence -> sentence, (a, b) -> a));
        assertThat(now.keySet()).as("each line is one sentence").containsAll(texts);
        String made = texts.stream().map(one -> Trees.print(one, now.get(one))).collect(Collectors.joining());
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(file), made);
        assertThat(made)
                .as("trees of %s", file)
                .isEqualTo(texts.stream()
                        .map(one -> Trees.print(one, stored.of(one)))
                        .collect(Collectors.joining()));
    }

    private static Article article(String text, List<String> lines) {
        List<Region> regions = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            regions.add(new Region(Region.Kind.BODY, new Span(at, at + line.length())));
            at += line.length() + 1;
        }
        return Article.of("en", text, regions);
    }
}
