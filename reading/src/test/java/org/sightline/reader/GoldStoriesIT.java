// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.article.Article;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.reading.ReadingSchema;
import org.sightline.reading.RegionPart;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** The real model and the real lists, on stories that people have read: what may never get worse. */
@Tag("model")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoldStoriesIT {
    private static final Path DATA = Path.of(System.getenv()
            .getOrDefault(
                    "SIGHTLINE_DATA", Path.of("..", "..", "shared", "data").toString()));
    private static final String MOSCOW = "moscow-expo-2024";

    private final Map<String, Reading> readings = new HashMap<>();

    @BeforeAll
    void readTheStories(@TempDir Path home) throws ListsException {
        assumeTrue(
                Files.isDirectory(DATA.resolve("gold")),
                "no stories at " + DATA.toAbsolutePath() + ": set SIGHTLINE_DATA");
        StoryReader reader = new RealReader().over(realLists(home).listings());
        for (Article article : RealReader.articles(DATA.resolve("articles.ndjson"))) {
            readings.put(String.valueOf(article.ref()), reader.read(article, StoryReader.Deep.ALWAYS));
        }
    }

    @Test
    void everyReadingIsOfTheContract() {
        ReadingJson json = new ReadingJson();
        assertThat(readings).hasSizeGreaterThan(10);
        readings.forEach((story, reading) -> assertThat(ReadingSchema.validate(json.write(reading)))
                .as(story)
                .isEmpty());
    }

    @Test
    void englishStoriesAreReadDeeplyAndTheirLinksAreRight() throws IOException {
        GoldStory.Links links = new GoldStory.Links(List.of(), List.of(), List.of());
        for (Map.Entry<String, Reading> each : readings.entrySet()) {
            if (each.getValue().article().language().equals("en")) {
                assertThat(each.getValue().provenance().depth()).isEqualTo(Provenance.Depth.DEEP);
                links = links.plus(gold(each.getKey()).links(each.getValue()));
            }
        }
        assertThat(links.right()).hasSizeGreaterThan(20);
        assertThat(links.precision()).as(links.toString()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"famous-names-2024", "trade-evening-guests-2024"})
    void namesakesAreNotTakenForTheListed(String story) throws IOException {
        assertThat(gold(story).namesakesTaken(reading(story))).isEmpty();
        assertThat(gold(story).links(reading(story)).wrong()).isEmpty();
    }

    @Test
    void everybodyOfTheMoscowStoryIsFoundOnTheLists() throws IOException {
        GoldStory.Links links = gold(MOSCOW).links(reading(MOSCOW));
        assertThat(links.missed()).isEmpty();
        assertThat(links.wrong()).isEmpty();
    }

    @Test
    void theClaimsOfTheMoscowStoryAreFoundAndAsSureAsTold() throws IOException {
        List<String> missed = gold(MOSCOW).claimsMissed(reading(MOSCOW));
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (0.4 * gold(MOSCOW).claims()));
    }

    @Test
    void theBannerOfTheMoscowStoryIsChromeAndNotItsDate() throws IOException {
        Reading reading = reading(MOSCOW);
        String text = reading.article().text();
        for (String words : gold(MOSCOW).chrome()) {
            int start = text.codePointCount(0, text.indexOf(words));
            int end = start + words.codePointCount(0, words.length());
            assertThat(reading.regions())
                    .as(words)
                    .anyMatch(region ->
                            region.kind() == RegionPart.Kind.CHROME && region.start() <= start && region.end() >= end);
        }
        assertThat(reading.article().published().basis()).isEqualTo(ArticlePart.Published.Basis.TEXT);
        assertThat(reading.article().published().date())
                .isBetween(LocalDate.of(2024, 8, 12), LocalDate.of(2024, 8, 14));
    }

    private Reading reading(String story) {
        return Objects.requireNonNull(readings.get(story), story);
    }

    private static GoldStory gold(String story) throws IOException {
        return GoldStory.read(DATA.resolve("gold").resolve(story + ".json"));
    }

    private static Lists realLists(Path home) throws ListsException {
        Path data = DATA.resolve("lists");
        Lists lists = Lists.open(home);
        lists.importRelease(new ImportRequest(
                "us_ofac_sdn",
                List.of(
                        data.resolve("ofac-sdn-2024-05-03.csv"),
                        data.resolve("ofac-alt-2025-12.csv"),
                        data.resolve("ofac-add-2025-12.csv")),
                null,
                false));
        lists.importRelease(new ImportRequest(
                "un_sc_sanctions", List.of(data.resolve("un-consolidated-2026-02-27.xml")), null, false));
        return lists;
    }
}
