// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;
import org.sightline.reading.LinkPart;

/** What is new of any listed party, and claims by what they say. */
final class LatestTest extends StoreCase {
    private static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null);

    @Test
    void onlyLinksThatCountAreNewsAndAPersonsWordBeatsTheMachines() {
        Told open = Told.story().numbered(1).decided(LinkPart.Decision.AMBIGUOUS, 0.7);
        Told accepted = Told.story().numbered(2);
        keep(open);
        keep(accepted);
        assertThat(latest()).containsExactly(accepted.id());
        judge(open, LinkJudgement.Verdict.ACCEPT);
        judge(accepted, LinkJudgement.Verdict.REJECT);
        assertThat(latest()).containsExactly(open.id());
        assertThat(store().links().counting(null, 10).rows())
                .extracting(KeptLink::article)
                .containsExactly(open.id());
        judge(open, LinkJudgement.Verdict.UNDO);
        judge(accepted, LinkJudgement.Verdict.UNDO);
        assertThat(latest()).containsExactly(accepted.id());
    }

    @Test
    void claimsAreFoundByListTypeModalityAndDay() {
        keep(Told.story());
        List<KeptClaim> all = claims(ALL);
        assertThat(all).isNotEmpty();
        KeptClaim one = all.get(0);
        LocalDate from = LocalDate.parse(String.valueOf(one.from()));
        LocalDate to = LocalDate.parse(String.valueOf(one.to()));
        EventType type = type(one);
        ClaimPart.Modality modality = modality(one);
        String list = one.link().entry().dataset();
        assertThat(claims(new ClaimFilter(list, type, modality, to, from))).contains(one);
        assertThat(claims(new ClaimFilter("another_list", null, null, null, null)))
                .isEmpty();
        assertThat(claims(new ClaimFilter(null, EventType.DELISTING, null, null, null)))
                .isEmpty();
        assertThat(claims(new ClaimFilter(null, null, ClaimPart.Modality.PLANNED, null, null)))
                .isEmpty();
        assertThat(claims(new ClaimFilter(null, null, null, to.plusDays(1), null)))
                .doesNotContain(one);
        assertThat(claims(new ClaimFilter(null, null, null, null, from.minusDays(1))))
                .doesNotContain(one);
    }

    @Test
    void pagesOfClaimsJoinWithoutGapOrRepetition() {
        for (int number = 0; number < 5; number++) {
            keep(Told.story().numbered(number));
        }
        List<KeptClaim> all = claims(ALL);
        List<KeptClaim> joined = new ArrayList<>();
        String cursor = null;
        do {
            Page<KeptClaim> page = store().claims().search(ALL, cursor, 2);
            joined.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        assertThat(joined).isEqualTo(all);
        assertThat(all).hasSizeGreaterThan(4);
    }

    private static EventType type(KeptClaim claim) {
        return EventType.valueOf(claim.event().toUpperCase(Locale.ROOT));
    }

    private static ClaimPart.Modality modality(KeptClaim claim) {
        return ClaimPart.Modality.valueOf(claim.modality().toUpperCase(Locale.ROOT));
    }

    private List<KeptClaim> claims(ClaimFilter filter) {
        return store().claims().search(filter, null, 100).rows();
    }

    private List<String> latest() {
        return store().parties().latest(null, 10).rows().stream()
                .map(sighting -> sighting.article().id())
                .toList();
    }
}
