// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from the jar into the data directory and back, with a model of next to nothing. */
final class ModelLoaderTest {
    @TempDir
    private Path home;

    private TinyModel tiny;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void make() throws IOException {
        tiny = new TinyModel();
    }

    @Test
    void unpacksOnceAndThenNeedsTheJarNoMore() throws IOException {
        assertThat(embedding(load(home))).containsExactly(1, 2);
        assertThat(told).isNotEmpty();
        told.clear();
        tiny.withdraw();
        assertThat(embedding(load(home))).containsExactly(1, 2);
        assertThat(told).isEmpty();
        assertThat(files()).hasSize(Resource.values().length).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void noticesAFlippedByteAndUnpacksThatFileAgain() throws IOException {
        load(home);
        Path file = home.resolve(Resource.EMBEDDINGS.file());
        byte[] right = Files.readAllBytes(file);
        for (int at : new int[] {0, 20, right.length / 2, right.length - 1}) {
            byte[] wrong = right.clone();
            wrong[at] ^= 1;
            Files.write(file, wrong);
            told.clear();
            assertThat(embedding(load(home))).containsExactly(1, 2);
            assertThat(told).hasSize(1).allMatch(line -> line.contains("word embeddings"));
            assertThat(Files.readAllBytes(file)).isEqualTo(right);
        }
    }

    @Test
    void noticesAFileCutShort() throws IOException {
        load(home);
        Path file = home.resolve(Resource.TAGS.file());
        byte[] right = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(right, right.length / 2));
        load(home);
        assertThat(Files.readAllBytes(file)).isEqualTo(right);
    }

    @Test
    void leavesAFreshPartOfAnotherProcessAndRemovesAnOldOne() throws IOException {
        Path fresh = Files.writeString(home.resolve("tags.bin.1.part"), "half");
        Path old = Files.writeString(home.resolve("tags.bin.2.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        load(home);
        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void worksWithoutKeepingAndSaysSo() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "not a directory");
        assertThat(embedding(load(file))).containsExactly(1, 2);
        assertThat(told).filteredOn(line -> line.contains("without keeping it")).hasSize(Resource.values().length);
    }

    @Test
    void severalAtOnceComeToTheSame() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Model> load = () -> load(home);
            for (var model : pool.invokeAll(Collections.nCopies(8, load))) {
                assertThat(embedding(model.get())).containsExactly(1, 2);
            }
        } finally {
            pool.shutdown();
        }
        tiny.withdraw();
        load(home);
        assertThat(files()).hasSize(Resource.values().length);
    }

    @Test
    void refusesAJarThatThisBuildDoesNotKnow() throws IOException {
        tiny.smuggle(Resource.CLUSTERS, new HashMap<>(Map.of("kim", "other")));
        assertThatThrownBy(() -> load(home))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("is not the one of nlp4j-english 1.1.3");
    }

    @Test
    void deserialisesNoClassThatModelsDoNotHave() throws IOException {
        tiny.replace(Resource.CLUSTERS, new HashMap<>(Map.of("kim", URI.create("http://example.org/"))));
        assertThatThrownBy(() -> load(home))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseInstanceOf(InvalidClassException.class);
    }

    @Test
    void saysWhatToDoWhenTheModelIsMissing() {
        tiny.withdraw();
        assertThatThrownBy(() -> load(home))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("add edu.emory.mathcs.nlp:nlp4j-english:1.1.3");
    }

    @Test
    void everyResourceIsPinned() {
        Pins pins = Pins.read();
        for (Resource resource : Resource.values()) {
            assertThat(pins.shipped(resource).sha256()).hasSize(64);
            assertThat(pins.unpacked(resource).sha256()).hasSize(64);
        }
    }

    private Model load(Path directory) throws IOException {
        Pins pins = tiny.pins();
        Progress progress = (what, done, total) -> told.add(what);
        return new ModelLoader(new Shipped(tiny, pins, progress), new ModelCache(directory, pins), pins, progress)
                .load();
    }

    private static float @Nullable [] embedding(Model model) {
        return model.lexica().embeddings().get("Kim");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
