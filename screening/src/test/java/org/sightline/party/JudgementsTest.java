// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.party.Invented.id;
import static org.sightline.party.Invented.person;
import static org.sightline.party.Invented.said;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.watchlist.Listings;

final class JudgementsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String US = "us_ofac_sdn:1";
    private static final String EU = "eu_fsf:EU.1.1";
    private static final String UK = "gb_fcdo_sanctions:RUS0901";
    private static final Listings THREE = Invented.listings(
            person(US, "Anna Orlova").passport("AB123456", "ru"),
            person(EU, "Anna Orlova").passport("AB123456", "ru").passport("CD987654", "by"),
            person(UK, "Anna Orlova").passport("CD987654", "by"));

    @Test
    void aPersonJoinsWhatTheMachineWouldNot() {
        Listings two = Invented.listings(
                person(US, "Anna Orlova"), person(EU, "Somebody Else").with("gender", "male"));
        Clusters clusters = Clusters.of(two, Judgements.of(List.of(judgement(Judgement.Kind.JOIN, US, EU))));
        Link link = clusters.cluster(id(EU)).links().get(0);
        assertThat(link.basis()).isEqualTo(Basis.JUDGEMENT);
        assertThat(said(link.why())).contains("joined by K. Reader on 2026-03-01T12:00:00Z: seen in the register");
    }

    @Test
    void ofAPairThatAPersonJoinedThereIsOneLink() {
        Clusters clusters = Clusters.of(THREE, Judgements.of(List.of(judgement(Judgement.Kind.JOIN, US, EU))));
        List<Link> links = clusters.cluster(id(US)).links();
        assertThat(links).extracting(Link::basis).containsExactlyInAnyOrder(Basis.JUDGEMENT, Basis.IDENTIFIER);
        Link judged = links.stream()
                .filter(link -> link.basis() == Basis.JUDGEMENT)
                .findFirst()
                .orElseThrow();
        // the machine's own reason is kept beside the person's word
        assertThat(said(judged.why()))
                .anyMatch(line -> line.startsWith("joined by"))
                .contains("both bear passport AB123456 (ru)");
    }

    @Test
    void aSplitPairStaysApartThroughAThird() {
        assertThat(Clusters.of(THREE, Judgements.none()).members(id(US))).hasSize(3);
        Clusters split = Clusters.of(THREE, Judgements.of(List.of(judgement(Judgement.Kind.SPLIT, US, UK))));
        assertThat(split.members(id(US))).doesNotContain(id(UK));
        assertThat(split.members(id(UK))).doesNotContain(id(US));
        assertThat(split.all()).hasSize(1);
        List<Link> leftOut = split.cluster(id(EU)).leftOut();
        assertThat(leftOut)
                .singleElement()
                .satisfies(link -> assertThat(said(link.why()))
                        .anyMatch(line -> line.startsWith("left out: split by K. Reader on 2026-03-01T12:00:00Z")));
    }

    @Test
    void twoJoinsDoNotUniteASplitPair() {
        Listings strangers =
                Invented.listings(person(US, "Anna Orlova"), person(EU, "Inna Petrova"), person(UK, "Ida Sidorova"));
        Clusters clusters = Clusters.of(
                strangers,
                Judgements.of(List.of(
                        judgement(Judgement.Kind.JOIN, US, EU),
                        judgement(Judgement.Kind.SPLIT, US, UK),
                        judgement(Judgement.Kind.JOIN, EU, UK))));
        // the newer of the two joins holds
        assertThat(clusters.all()).containsExactly(List.of(id(EU), id(UK)));
        assertThat(clusters.cluster(id(US)).leftOut())
                .singleElement()
                .satisfies(link -> assertThat(link.basis()).isEqualTo(Basis.JUDGEMENT));
    }

    @Test
    void theLatestHoldsAndUndoGivesTheMachineItsSayAgain() {
        Judgements judgements =
                Judgements.of(List.of(judgement(Judgement.Kind.JOIN, US, EU), judgement(Judgement.Kind.SPLIT, EU, US)));
        assertThat(judgements.of(id(US), id(EU)).orElseThrow().kind()).isEqualTo(Judgement.Kind.SPLIT);
        assertThat(Clusters.of(THREE, judgements).members(id(US))).containsExactly(id(US));
        Judgements undone =
                Judgements.of(List.of(judgement(Judgement.Kind.SPLIT, US, EU), judgement(Judgement.Kind.UNDO, US, EU)));
        assertThat(undone.of(id(US), id(EU))).isEmpty();
        assertThat(undone.history(id(US))).hasSize(2);
        assertThat(Clusters.of(THREE, undone).members(id(US))).hasSize(3);
    }

    @Test
    void aJudgementAboutAnEntryThatIsGoneWaits() {
        Judgements judgements = Judgements.of(List.of(judgement(Judgement.Kind.JOIN, US, "custom:gone")));
        assertThat(Clusters.of(THREE, judgements).members(id("custom:gone"))).containsExactly(id("custom:gone"));
    }

    @Test
    void aJudgementIsAboutTwoAndSaysWho() {
        assertThatThrownBy(() -> judgement(Judgement.Kind.JOIN, US, US)).hasMessageContaining("two entries");
        assertThatThrownBy(() -> new Judgement(Judgement.Kind.JOIN, id(US), id(EU), " ", "", NOON))
                .hasMessageContaining("who says so");
    }

    private static Judgement judgement(Judgement.Kind kind, String one, String other) {
        return new Judgement(kind, id(one), id(other), "K. Reader", "seen in the register", NOON);
    }
}
