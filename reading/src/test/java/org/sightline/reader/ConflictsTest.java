// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ClaimPart.Modality;
import org.sightline.reading.ClaimPart.Polarity;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.ParticipantPart.Role;
import org.sightline.reading.Quote;

class ConflictsTest {
    private static final String MONDAY = "Norland fired two missiles on Monday, Sudland's army said.";

    @Test
    void twoSourcesGiveTwoNumbersOfTheSameThings() {
        assertThat(between(
                        test("v1", 6, "Cairo"),
                        test("v2", 6, null),
                        claim("c1", "v1", "army", MONDAY, Polarity.POSITIVE),
                        claim("c2", "v2", "Reuters", "Reuters counted three missiles.", Polarity.POSITIVE)))
                .containsExactly(new ConflictPart("how many missiles in the test of Norland", List.of("c1", "c2")));
    }

    @Test
    void twoDaysAreOneHappeningOnlyWhereAWordContrastsThem() {
        ClaimPart one = claim("c1", "v1", "army", MONDAY, Polarity.POSITIVE);
        assertThat(between(
                        test("v1", 6, null),
                        test("v2", 7, null),
                        one,
                        claim("c2", "v2", "Reuters", "But Reuters put the firing on Tuesday.", Polarity.POSITIVE)))
                .containsExactly(new ConflictPart("when the test of Norland happened", List.of("c1", "c2")));
        assertThat(between(
                        test("v1", 6, null),
                        test("v2", 7, null),
                        one,
                        claim("c2", "v2", "Reuters", "It fired again on Tuesday, Reuters said.", Polarity.POSITIVE)))
                .isEmpty();
    }

    @Test
    void twoPlacesOnOneDay() {
        assertThat(between(
                        test("v1", 6, "Cairo"),
                        test("v2", 6, "Luxor"),
                        claim("c1", "v1", "army", MONDAY, Polarity.POSITIVE),
                        claim("c2", "v2", "Reuters", "Reuters, however, said it was Luxor.", Polarity.POSITIVE)))
                .containsExactly(new ConflictPart("where the test of Norland happened", List.of("c1", "c2")));
    }

    @Test
    void toldAndDenied() {
        EventPart event = test("v1", 6, null);
        assertThat(Conflicts.of(
                        List.of(event),
                        List.of(
                                claim("c1", "v1", "army", MONDAY, Polarity.POSITIVE),
                                claim("c2", "v1", "Norland", "Norland denied it.", Polarity.NEGATIVE))))
                .containsExactly(new ConflictPart("whether the test of Norland happened", List.of("c1", "c2")));
    }

    @Test
    void oneSourceDoesNotContradictItself() {
        assertThat(between(
                        test("v1", 6, null),
                        test("v2", 6, null),
                        claim("c1", "v1", "army", MONDAY, Polarity.POSITIVE),
                        claim("c2", "v2", "army", "It spoke of three missiles.", Polarity.POSITIVE)))
                .isEmpty();
    }

    private static List<ConflictPart> between(EventPart one, EventPart other, ClaimPart first, ClaimPart second) {
        return Conflicts.of(List.of(one, other), List.of(first, second));
    }

    private static EventPart test(String id, int day, @Nullable String place) {
        LocalDate date = LocalDate.of(2022, 6, day);
        return new EventPart(
                id,
                EventType.TEST,
                new Quote(8, 13, "fired"),
                new Interval("then", date, date, Interval.Basis.EXPLICIT),
                place == null ? null : new EventPart.PlacePart(null, place),
                List.of(new ParticipantPart("e1", Role.SUBJECT, "Norland")),
                List.of());
    }

    private static ClaimPart claim(String id, String event, String source, String words, Polarity polarity) {
        int start = id.equals("c1") ? 0 : 100;
        return new ClaimPart(
                id,
                event,
                polarity,
                Modality.ASSERTED,
                List.of(new ClaimPart.SourcePart(source, null, "said", null)),
                List.of(new Quote(start, start + words.length(), words)));
    }
}
