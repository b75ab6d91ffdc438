// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.watchlist.EntryId;

final class PartyReadingsTest extends StoreCase {
    private static final EntryId OTHER = new EntryId("un_sc_sanctions", "T.1");

    @Test
    void wholeArticlesOfAPartyComeByPagesEachOnce() {
        List<String> kept = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            Told told = Told.story().numbered(number);
            keep(told);
            kept.add(0, told.id());
        }
        keep(Told.story().numbered(2).by("Mirror Post"));

        List<KeptReading> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<KeptReading> page = store().parties().readings(List.of(Told.ENTRY, Told.ENTRY, OTHER), cursor, 2);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(2);
            found.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);

        assertThat(found).extracting(each -> each.article().id()).isEqualTo(kept);
        KeptReading mirrored = found.get(2);
        assertThat(mirrored.places())
                .extracting(Articles.Carried::publisher)
                .containsExactlyInAnyOrder("Example Post", "Mirror Post");
        assertThat(mirrored.reading().article().text())
                .isEqualTo(Told.story().numbered(2).text());
        assertThat(store().parties().readings(List.of(OTHER), null, 10).rows()).isEmpty();
    }

    @Test
    void judgementsAndStandingNoticesComeWithThem() {
        keep(Told.story());
        String key = onlyLink(Told.story()).key();
        store().links().judge(key, LinkJudgement.Verdict.REJECT, "another man", "analyst");
        store().notices().give(Told.story().id(), key, Notice.Kind.DISPUTE, "says he was away", "analyst");
        Notice gone = store().notices().give(Told.story().id(), "", Notice.Kind.CORRECTION, "not so", "analyst");
        store().notices().withdraw(gone.number(), "analyst");

        KeptReading kept =
                store().parties().readings(List.of(Told.ENTRY), null, 10).rows().get(0);
        assertThat(kept.links()).extracting(KeptLink::standing).containsExactly("rejected by analyst");
        assertThat(kept.notices()).extracting(Notice::words).containsExactly("says he was away");
    }
}
