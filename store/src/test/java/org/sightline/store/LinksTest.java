// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.reading.LinkPart;

/** What persons say of links outlives readings, is asked about again when its grounds change, and can be taken back. */
final class LinksTest extends StoreCase {
    private static final EntryDigests AS_LISTED = entry -> Optional.of("as listed");
    private static final EntryDigests AS_CHANGED = entry -> Optional.of("with another birth date");

    @Test
    void thePersonBeatsTheMachineAndBothAreShown() {
        keep(Told.story());
        assertThat(onlyLink(Told.story()).accepted()).isTrue();
        KeptLink judged = judge(Told.story(), LinkJudgement.Verdict.REJECT);
        assertThat(judged.accepted()).isFalse();
        assertThat(judged.decision()).isEqualTo("accepted");
        assertThat(judged.judgement())
                .isEqualTo(
                        new LinkJudgement(judged.key(), LinkJudgement.Verdict.REJECT, "analyst", "because", Place.NOW));
        assertThat(judged.review()).isEmpty();
    }

    @Test
    void theLatestWordCountsAndUndoTakesItBackWithoutLosingIt() {
        keep(Told.story());
        judge(Told.story(), LinkJudgement.Verdict.ACCEPT);
        judge(Told.story(), LinkJudgement.Verdict.UNSURE);
        assertThat(onlyLink(Told.story()).standing()).isEqualTo("left open by analyst");
        KeptLink undone = judge(Told.story(), LinkJudgement.Verdict.UNDO);
        assertThat(undone.judgement()).isNull();
        assertThat(undone.accepted()).isTrue();
        assertThat(store().links().history(undone.key()))
                .extracting(LinkJudgement::verdict)
                .containsExactly(
                        LinkJudgement.Verdict.ACCEPT, LinkJudgement.Verdict.UNSURE, LinkJudgement.Verdict.UNDO);
        assertThatThrownBy(() -> judge(Told.story(), LinkJudgement.Verdict.UNDO))
                .hasMessageContaining("nobody judged");
    }

    @Test
    void aReadingThatSaysTheSameWakesNobody() {
        keep(Told.story(), AS_LISTED);
        judge(Told.story(), LinkJudgement.Verdict.REJECT);
        keep(Told.story().under("rules-2").decided(LinkPart.Decision.ACCEPTED, 0.99), AS_LISTED);
        assertThat(onlyLink(Told.story()).review()).isEmpty();
        assertThat(store().links().woken(null, 10).rows()).isEmpty();
    }

    @Test
    void anEntryThatChangedWakesTheJudgementAndAnUnchangedOneDoesNot() {
        keep(Told.story(), AS_LISTED);
        judge(Told.story(), LinkJudgement.Verdict.REJECT);
        assertThat(store().links().compareEntries(AS_LISTED)).isZero();
        assertThat(onlyLink(Told.story()).review()).isEmpty();
        assertThat(store().links().compareEntries(AS_CHANGED)).isEqualTo(1);
        KeptLink woken = onlyLink(Told.story());
        assertThat(woken.review()).containsExactly(KeptLink.Review.ENTRY_CHANGED);
        assertThat(woken.accepted()).isFalse();
        assertThat(store().links().woken(null, 10).rows()).containsExactly(woken);
        judge(Told.story(), LinkJudgement.Verdict.REJECT);
        assertThat(store().links().woken(null, 10).rows()).isEmpty();
    }

    @Test
    void newContextWakesTheJudgement() {
        keep(Told.story());
        judge(Told.story(), LinkJudgement.Verdict.REJECT);
        keep(Told.story().titled("deputy minister").under("rules-2"));
        assertThat(onlyLink(Told.story()).review()).containsExactly(KeptLink.Review.CONTEXT_CHANGED);
        assertThat(onlyLink(Told.story()).accepted()).isFalse();
    }

    @Test
    void aFullerNameInANewReadingTakesTheJudgementOverAndAsksAgain() {
        keep(Told.story());
        String before = judge(Told.story(), LinkJudgement.Verdict.REJECT).key();
        keep(Told.story().listedAs("Examplov").under("rules-2"));
        KeptLink now = onlyLink(Told.story());
        assertThat(now.key()).isNotEqualTo(before);
        assertThat(now.accepted()).isFalse();
        assertThat(now.review()).contains(KeptLink.Review.NAME_CHANGED);
        judge(Told.story(), LinkJudgement.Verdict.ACCEPT);
        assertThat(onlyLink(Told.story()).review()).isEmpty();
        keep(Told.story());
        assertThat(onlyLink(Told.story()).key()).isEqualTo(before);
        assertThat(onlyLink(Told.story()).accepted()).isFalse();
    }

    @Test
    void whatTheMachineLeftOpenWaitsForAPerson() {
        Told open = Told.story().decided(LinkPart.Decision.AMBIGUOUS, 0.7);
        keep(Told.story().numbered(1));
        keep(open);
        assertThat(store().links().undecided(null, 10).rows())
                .extracting(KeptLink::article)
                .containsExactly(open.id());
        judge(open, LinkJudgement.Verdict.UNSURE);
        assertThat(store().links().undecided(null, 10).rows()).isEmpty();
        judge(open, LinkJudgement.Verdict.UNDO);
        assertThat(store().links().undecided(null, 10).rows()).hasSize(1);
    }

    @Test
    void aNoticeIsShownWhereverItsLinkOrClaimIs() {
        keep(Told.story());
        String id = Told.story().id();
        Notice dispute = store().notices()
                .give(id, onlyLink(Told.story()).key(), Notice.Kind.DISPUTE, "It was his brother.", "press officer");
        Notice correction = store().notices().give(id, "c1", Notice.Kind.CORRECTION, "It was 2 March.", "editor");
        assertThat(store().parties()
                        .sightings(Told.ENTRY, null, 5)
                        .rows()
                        .get(0)
                        .notices())
                .containsExactly(dispute);
        assertThat(store().claims().of(Told.ENTRY, null, 5).rows().get(0).notices())
                .containsExactly(correction);
        store().notices().withdraw(dispute.number(), "press officer");
        assertThat(store().parties()
                        .sightings(Told.ENTRY, null, 5)
                        .rows()
                        .get(0)
                        .notices())
                .isEmpty();
        assertThat(store().notices().of(id)).extracting(Notice::withdrawn).containsExactly(Place.NOW, null);
        assertThatThrownBy(() -> store().notices().give(id, "c9", Notice.Kind.DISPUTE, "No.", "x"))
                .hasMessageContaining("no link or claim c9");
        assertThatThrownBy(() -> store().notices().withdraw(dispute.number(), "x"))
                .hasMessageContaining("no notice");
    }

    @Test
    void whatIsNotThereCannotBeJudged() {
        assertThatThrownBy(() -> store().links().judge("0".repeat(20), LinkJudgement.Verdict.ACCEPT, "", "x"))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.MISSING));
        keep(Told.story());
        assertThatThrownBy(() ->
                        store().links().judge(onlyLink(Told.story()).key(), LinkJudgement.Verdict.ACCEPT, "", "  "))
                .hasMessageContaining("needs a name");
        assertThat(store().audit().verify().rows()).isEqualTo(1);
    }
}
