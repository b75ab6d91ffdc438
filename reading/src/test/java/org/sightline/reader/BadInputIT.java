// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.article.Article;
import org.sightline.reading.Provenance;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.reading.ReadingSchema;
import org.sightline.scan.Lists;

/** What is no news story is read to an end, with the real model, and the reading says where it was cut short. */
@Tag("model")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadInputIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String PARTY =
            "Radoslav Tverdunov, director general of Polyarnoye Machine Works, opened a hall in Omsk. ";
    /** what the deep reading takes of an article, in code units */
    private static final int BEYOND = 250_000;

    @TempDir
    Path folder;

    private final StoryReader reader = new RealReader()
            .over(Lists.of(Lists.entry(
                    "us:1",
                    "Person",
                    "name=Radoslav Tverdunov",
                    "nationality=ru",
                    "position=Director General of Polyarnoye Machine Works")));

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "a sentence of a megabyte", PARTY.strip().replace(".", ",") + " and he went on".repeat(70_000)),
                Arguments.of(
                        "ten thousand quotation marks",
                        PARTY + "“he ".repeat(5_000) + "said" + "\" it’ ".repeat(5_000)),
                Arguments.of(
                        "nested brackets and quotes",
                        PARTY + "(as \"he ".repeat(4_000) + "x" + "\" said) ".repeat(4_000)),
                Arguments.of("nested clauses", PARTY + "He said that she said that ".repeat(3_000) + "it rained."),
                Arguments.of("a list of names", PARTY + "Anna Rell, Otto Rell and Ivan Petrov, ".repeat(3_000)),
                Arguments.of("one word without an end", PARTY + "a".repeat(300_000)),
                Arguments.of(
                        "former names without an end",
                        PARTY + "Dune Oil, formerly Marsa Oil (ex Dune), ".repeat(3_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void endsAndStillFindsTheParty(String name, String text) throws Exception {
        Reading reading = read(text);
        assertThat(linked(reading)).as(name).isTrue();
        assertThat(ReadingSchema.validate(new ReadingJson().write(reading))).isEmpty();
        if (text.length() > BEYOND) {
            assertThat(reading.provenance().limits()).as(name).isNotEmpty();
        }
    }

    @Test
    void aSentenceOfAMegabyteIsReadInPartAndSaysSo() throws Exception {
        Reading reading = read("It went on " + "and he went on ".repeat(70_000) + PARTY);
        assertThat(reading.provenance().depth()).isEqualTo(Provenance.Depth.DEEP);
        assertThat(reading.provenance().limits())
                .anyMatch(limit -> limit.contains("were read whole; after them only listed names were looked up"))
                .anyMatch(limit -> limit.contains("was parsed in pieces"));
        assertThat(reading.mentions())
                .as("the party at the very end is seen by the scan")
                .anyMatch(mention -> mention.start() > BEYOND);
    }

    @ParameterizedTest
    @MethodSource("manners")
    void tablesCodeAndLyricsAreReadWithoutAnEvent(String text) throws Exception {
        Reading reading = read(text);
        assertThat(linked(reading)).isFalse();
        assertThat(reading.events()).isEmpty();
    }

    static Stream<String> manners() {
        return Stream.of(
                "Rank\\tTeam\\tPoints\n1\tNorth\t44\n2\tSouth\t40\n3\tEast\t12\n".repeat(200),
                "public static int add(int left, int right) {\n    return left + right; // NOT: a == b ? 1 : 0\n}\n"
                        .repeat(200),
                "Oh la la, the rain, the rain,\nla la la, it falls again,\nna na na, my heart, my train\n\n"
                        .repeat(200));
    }

    @Test
    void whatIsNotReadDeeplyIsScannedAndLinked() throws Exception {
        Reading reading = read(
                "Radoslav Tverdunov a ouvert mardi une nouvelle usine dans la ville d'Omsk, selon l'agence. "
                        + "Le directeur général a remercié les ouvriers et promis des salaires plus élevés pour l'année prochaine.");
        assertThat(reading.article().language()).isEqualTo("fr");
        assertThat(reading.provenance().depth()).isEqualTo(Provenance.Depth.SCAN);
        assertThat(reading.entities()).anyMatch(entity -> !entity.links().isEmpty());
    }

    private static boolean linked(Reading reading) {
        return reading.entities().stream().anyMatch(entity -> !entity.links().isEmpty());
    }

    private Reading read(String text) throws Exception {
        Path file = Files.write(folder.resolve("story.txt"), text.getBytes(StandardCharsets.UTF_8));
        List<Article> articles = RealReader.articles(file);
        return assertTimeoutPreemptively(PATIENCE, () -> reader.read(articles.get(0), StoryReader.Deep.ALWAYS));
    }
}
