// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.dossier.show.DossierJson;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;
import org.sightline.store.KeptReading;

/** What holds of every dossier, over stories made by chance; the seed repeats a failure. */
final class DossierPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<EventType> TYPES = List.of(EventType.APPEARANCE, EventType.MEETING, EventType.TEST);
    private static final List<ClaimPart.Modality> MODALITIES = List.of(ClaimPart.Modality.values());
    private static final String[] PLACES = {"Port Sample", "Port Sample, Samplia", "Hall 3", "Samplegrad"};

    private static List<KeptReading> stories(Random random) {
        List<KeptReading> stories = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Tale tale = new Tale(random.nextInt(8) == 0 ? null : FIRST.plusDays(random.nextInt(60)))
                    .by(random.nextBoolean() ? "Post " + random.nextInt(3) : null)
                    .keptOn(FIRST.plusDays(random.nextInt(90)))
                    .says(DossierTest.words(random.nextInt(20)))
                    .says("Number " + i)
                    .has("e1", "Testim Examplov", random.nextBoolean() ? Small.DIRECTOR : Small.SAME)
                    .has("e2", "Gen Eral", Small.GENERAL, random.nextInt(3) == 0 ? "ambiguous" : "accepted", null)
                    .has("e3", "Jan Private", null);
            for (int event = random.nextInt(4); event > 0; event--) {
                LocalDate from = random.nextInt(6) == 0 ? null : FIRST.plusDays(random.nextInt(10));
                LocalDate to = from == null ? null : from.plusDays(random.nextInt(4) == 0 ? random.nextInt(30) : 0);
                tale.event(
                        TYPES.get(random.nextInt(TYPES.size())),
                        from,
                        to,
                        random.nextInt(3) == 0 ? null : PLACES[random.nextInt(PLACES.length)],
                        random.nextInt(6) == 0 ? ClaimPart.Polarity.NEGATIVE : ClaimPart.Polarity.POSITIVE,
                        MODALITIES.get(random.nextInt(MODALITIES.size())),
                        random.nextBoolean() ? new String[] {"e1", "e2", "e3"} : new String[] {"e3", "e1"});
            }
            stories.add(tale.kept());
        }
        return stories;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfTheInputChangesNothing(long seed) {
        Random random = new Random(seed);
        List<KeptReading> stories = stories(random);
        DossierJson json = new DossierJson();
        String told = json.write(Small.dossier(Small.NOW, stories));
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(stories, random);
            assertThat(json.write(Small.dossier(Small.NOW, stories)))
                    .as("seed %d", seed)
                    .isEqualTo(told);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsKnownOnADayIsKnownOnEveryLaterDay(long seed) {
        List<KeptReading> stories = stories(new Random(seed));
        for (Question.Known known : Question.Known.values()) {
            Set<String> before = new HashSet<>();
            for (int day = 0; day < 100; day += 9) {
                Dossier dossier = Small.dossier(new Question(FIRST.plusDays(day), known, false), stories);
                Set<String> now = new HashSet<>();
                reports(dossier).forEach(report -> {
                    now.add(report.article());
                    now.addAll(report.copies());
                });
                assertThat(now).as("seed %d, day %d", seed, day).containsAll(before);
                before = now;
                assertThat(dossier.stories())
                        .allMatch(story -> known == Question.Known.KEPT
                                || !story.article()
                                        .day()
                                        .isAfter(dossier.asked().on()));
            }
            assertThat(before).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyClaimOfEveryArticleIsToldOnceAsItWas(long seed) {
        List<KeptReading> stories = stories(new Random(seed));
        Dossier dossier = Small.dossier(Small.NOW, stories);
        List<String> told = reports(dossier)
                .flatMap(report -> Stream.concat(Stream.of(report.article()), report.copies().stream()))
                .sorted()
                .toList();
        List<String> kept = stories.stream()
                .flatMap(each -> each.reading().events().stream()
                        .map(event -> each.article().id()))
                .sorted()
                .toList();
        assertThat(told).as("seed %d", seed).isEqualTo(kept);
        reports(dossier)
                .forEach(report -> report.claims().forEach(said -> {
                    ClaimPart claim = stories.stream()
                            .filter(each -> each.article().id().equals(report.article()))
                            .flatMap(each -> each.reading().claims().stream())
                            .filter(each -> each.id().equals(said.claim()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(said.modality()).isEqualTo(claim.modality());
                    assertThat(said.polarity()).isEqualTo(claim.polarity());
                    assertThat(said.evidence()).isEqualTo(claim.evidence());
                }));
    }

    private static Stream<Report> reports(Dossier dossier) {
        return Stream.concat(dossier.sightings().stream(), dossier.designations().stream())
                .flatMap(sighting -> sighting.reports().stream());
    }
}
