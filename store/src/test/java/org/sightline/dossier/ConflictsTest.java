// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;
import org.sightline.reading.RolePart;

final class ConflictsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void whatOneStoryTellsAndAnotherDeniesStandsSideBySide() {
        Dossier dossier = Small.dossier(
                Small.NOW,
                tale(2).event(EventType.MEETING, MARCH, MARCH, "Port Sample", "e1", "e2"),
                tale(3).event(
                                EventType.MEETING,
                                MARCH,
                                MARCH,
                                "Port Sample",
                                ClaimPart.Polarity.NEGATIVE,
                                ClaimPart.Modality.ASSERTED,
                                "e1",
                                "e2"));

        assertThat(dossier.sightings()).hasSize(1);
        assertThat(dossier.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DENIED);
        assertThat(dossier.conflicts().get(0).sides())
                .extracting(Conflict.Side::says)
                .containsExactly("it happened", "it did not happen");
        assertThat(dossier.network().ties())
                .as("a denial ties nobody")
                .filteredOn(tie -> tie.kind() == Network.Kind.EVENT)
                .extracting(Network.Tie::weight)
                .containsExactly(1);
    }

    @Test
    void neighbouringDaysAtOnePlaceMayBeOneHappeningUnlessAStoryTellsBoth() {
        Tale other = tale(3).event(EventType.MEETING, MARCH.plusDays(1), MARCH.plusDays(1), "Port Sample", "e1");
        Dossier dossier =
                Small.dossier(Small.NOW, tale(2).event(EventType.MEETING, MARCH, MARCH, "Port Sample", "e1"), other);
        assertThat(dossier.sightings()).as("nothing is decided").hasSize(2);
        assertThat(dossier.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DATE);
        assertThat(dossier.conflicts().get(0).sides())
                .extracting(Conflict.Side::says)
                .containsExactly("2026-03-01", "2026-03-02");

        Tale both = tale(2).event(EventType.MEETING, MARCH, MARCH, "Port Sample", "e1")
                .event(EventType.MEETING, MARCH.plusDays(1), MARCH.plusDays(1), "Port Sample", "e1");
        assertThat(Small.dossier(Small.NOW, both, other).conflicts()).isEmpty();
    }

    @Test
    void oneDayAtTwoPlacesWithTheSameCompanionIsAConflictOfPlaces() {
        Dossier dossier = Small.dossier(
                Small.NOW,
                tale(2).event(EventType.MEETING, MARCH, MARCH, "Port Sample", "e1", "e2"),
                tale(3).event(EventType.MEETING, MARCH, MARCH, "Samplegrad", "e1", "e2"));
        assertThat(dossier.conflicts())
                .extracting(conflict ->
                        conflict.kind() + " " + conflict.sides().get(0).says() + " "
                                + conflict.sides().get(1).says())
                .containsExactlyInAnyOrder("PLACE Port Sample Samplegrad");
        Dossier alone = Small.dossier(
                Small.NOW,
                tale(2).event(EventType.MEETING, MARCH, MARCH, "Port Sample", "e1"),
                tale(3).event(EventType.MEETING, MARCH, MARCH, "Samplegrad", "e1"));
        assertThat(alone.conflicts())
                .as("two meetings on a day are nothing odd")
                .isEmpty();
    }

    @Test
    void aPostThatWasCalledFormerAndIsLaterHeldIsAConflict() {
        Tale former = tale(2).org("o1", "Samplex").holds("e1", "director", "o1", RolePart.State.FORMER);
        Tale held = tale(9).org("o1", "Samplex").holds("e1", "Director", "o1", RolePart.State.CURRENT);
        assertThat(Small.dossier(Small.NOW, former, held).conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.POST);
    }

    @Test
    void whatAReadingFoundConflictingIsKept() {
        Dossier dossier = Small.dossier(
                Small.NOW,
                tale(2).event(EventType.MEETING, MARCH, MARCH, "Port Sample", "e1")
                        .event(EventType.MEETING, MARCH.plusDays(9), MARCH.plusDays(9), "Port Sample", "e1")
                        .conflict("the date of the meeting", "c1", "c2"));
        assertThat(dossier.conflicts()).hasSize(1);
        assertThat(dossier.conflicts().get(0).about()).isEqualTo("the date of the meeting");
        assertThat(dossier.conflicts().get(0).sides())
                .extracting(Conflict.Side::sighting)
                .containsExactlyElementsOf(
                        dossier.sightings().stream().map(Sighting::id).toList());
    }

    private static Tale tale(int day) {
        return Tale.on(2026, 3, day)
                .says(DossierTest.words(day))
                .has("e1", "Testim Examplov", Small.DIRECTOR)
                .has("e2", "Gen Eral", Small.GENERAL);
    }
}
