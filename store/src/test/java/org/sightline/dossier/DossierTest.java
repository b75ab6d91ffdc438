// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;
import org.sightline.reading.RolePart;
import org.sightline.store.LinkJudgement;
import org.sightline.watchlist.ListStatus;

final class DossierTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void twoArticlesThatTellOfOneHappeningAreOneSightingWithBothClaims() {
        Dossier dossier = Small.dossier(
                Small.NOW,
                tale(2).event(EventType.MEETING, MARCH, MARCH, "Port Sample", "e1", "e2"),
                tale(3).by("Other Post")
                        .event(
                                EventType.MEETING,
                                MARCH,
                                MARCH.plusDays(1),
                                "Port Sample, Samplia",
                                ClaimPart.Polarity.POSITIVE,
                                ClaimPart.Modality.ALLEGED,
                                "e1"));

        assertThat(dossier.sightings()).hasSize(1);
        Sighting sighting = dossier.sightings().get(0);
        assertThat(sighting.reports())
                .extracting(report -> report.claims().get(0).modality())
                .containsExactly(ClaimPart.Modality.ASSERTED, ClaimPart.Modality.ALLEGED);
        assertThat(sighting.granularity()).isEqualTo(Granularity.DAY);
        assertThat(sighting.companions()).extracting(Companion::name).containsExactly("Gen Eral");
        assertThat(sighting.status())
                .extracting(each -> each.status().value())
                .containsExactly(ListStatus.Value.LISTED, ListStatus.Value.LISTED);
        assertThat(dossier.stories()).hasSize(2);
        assertThat(dossier.reporters()).extracting(Reporter::name).containsExactly("Example Post", "Other Post");
    }

    @Test
    void oneWhoIsOnTwoListsIsOneNodeAndNobodyUnlistedIsAny() {
        Dossier dossier = Small.dossier(
                Small.NOW,
                tale(2).has("e4", "Jan Private", null)
                        .event(EventType.APPEARANCE, MARCH, MARCH, "Port Sample", "e1", "e2", "e4")
                        .toldBy("e4"));

        assertThat(dossier.network().nodes())
                .extracting(Network.Node::caption)
                .containsExactly("Testim Examplov", "Gen Eral");
        assertThat(dossier.network().ties())
                .extracting(tie -> tie.kind() + " " + tie.weight())
                .containsExactly("EVENT 1", "ARTICLE 1");
        assertThat(dossier.reporters()).extracting(Reporter::name).containsExactly((String) null);
        assertThat(dossier.network()
                        .ties()
                        .get(0)
                        .evidence()
                        .get(0)
                        .quotes()
                        .get(0)
                        .text())
                .contains("Jan Private");
    }

    @Test
    void onlyLinksThatCountCountAndAPersonsWordGoesBeforeTheMachines() {
        List<Tale> tales = List.of(
                judged("ambiguous", null),
                judged("accepted", LinkJudgement.Verdict.REJECT),
                judged("ambiguous", LinkJudgement.Verdict.ACCEPT),
                judged("rejected", null));

        Dossier dossier = Small.dossier(Small.NOW, tales.toArray(Tale[]::new));
        assertThat(dossier.sightings()).hasSize(1);
        assertThat(dossier.sightings().get(0).reports().get(0).matches().get(0).standing())
                .isEqualTo("accepted by analyst");
        assertThat(dossier.left()).isEqualTo(new Dossier.Left(1, 2, 0));

        Question all = new Question(Small.NOW.on(), Question.Known.PUBLISHED, true);
        assertThat(Small.dossier(all, tales.toArray(Tale[]::new)).sightings().stream()
                        .flatMap(sighting -> sighting.reports().stream())
                        .flatMap(report -> report.matches().stream())
                        .map(Match::accepted))
                .containsExactlyInAnyOrder(true, false, false, false);
    }

    @Test
    void postsAreToldThroughTime() {
        Dossier dossier = Small.dossier(
                Small.NOW,
                tale(2).org("o1", "Samplex").holds("e1", "director", "o1", RolePart.State.CURRENT),
                tale(3).org("o1", "SAMPLEX").holds("e1", "Director", "o1", RolePart.State.CURRENT),
                tale(9).org("o1", "Samplex").holds("e1", "director", "o1", RolePart.State.FORMER));

        assertThat(dossier.posts())
                .extracting(post -> post.title() + " " + post.organizations() + " " + post.state() + " " + post.first()
                        + " " + post.last() + " " + post.reports().size())
                .containsExactly(
                        "Director [Samplex] CURRENT 2026-03-02 2026-03-03 2",
                        "director [Samplex] FORMER 2026-03-09 2026-03-09 1");
        assertThat(dossier.conflicts()).isEmpty();
    }

    @Test
    void theBandTellsSinceWhenAndByWhichRelease() {
        Dossier dossier = Small.dossier(Small.NOW, tale(2));

        assertThat(dossier.bands()).extracting(Band::entry).containsExactly(Small.SAME, Small.DIRECTOR);
        List<Band.Stretch> stretches = dossier.bands().get(1).stretches();
        assertThat(stretches)
                .extracting(Band.Stretch::value)
                .containsExactly(ListStatus.Value.NOT_LISTED, ListStatus.Value.LISTED, ListStatus.Value.LISTED);
        assertThat(stretches).extracting(Band.Stretch::to).contains(Small.LISTED.minusDays(1), Small.NOW.on());
        assertThat(stretches.get(2).basis()).isEqualTo(ListStatus.Basis.LATEST_RELEASE);
        assertThat(stretches).extracting(Band.Stretch::release).containsOnly("2026-03-01");
    }

    private static Tale judged(String decision, LinkJudgement.@Nullable Verdict verdict) {
        return tale(2).says("Told by " + decision + " and " + verdict)
                .has("e1", "Testim Examplov", Small.DIRECTOR, decision, verdict)
                .event(EventType.MEETING, MARCH, MARCH, "Place " + decision + verdict, "e1");
    }

    /** Words that no other day's story has. */
    static String words(int seed) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            words.append("word").append(seed).append('x').append(i).append(' ');
        }
        return words.toString();
    }

    private static Tale tale(int day) {
        return Tale.on(2026, 3, day)
                .says(words(day))
                .has("e1", "Testim Examplov", Small.DIRECTOR)
                .has("e2", "Gen Eral", Small.GENERAL);
    }
}
