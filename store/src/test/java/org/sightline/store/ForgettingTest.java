// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;

/** What is forgotten is gone, does not come back, and leaves the trail and all offsets whole. */
final class ForgettingTest extends StoreCase {
    private Reading reading(Told told) {
        return store().articles().reading(told.id()).orElseThrow();
    }

    @Test
    void aForgottenArticleIsGoneWithAllThatWasSaidOfItAndStaysAway() {
        keep(Told.story());
        keep(Told.story().numbered(1));
        store().links().judge(onlyLink(Told.story()).key(), LinkJudgement.Verdict.ACCEPT, "", "analyst");
        store().notices().give(Told.story().id(), "", Notice.Kind.DISPUTE, "No.", "x");
        store().forgetting().article(Told.story().id(), "officer");
        assertThat(store().articles().article(Told.story().id())).isEmpty();
        assertThat(store().parties().sightings(Told.ENTRY, null, 5).rows()).hasSize(1);
        assertThat(keep(Told.story())).isEqualTo(Kept.Outcome.FORGOTTEN);
        Examined examined = store().doctor();
        assertThat(examined.problems()).isEmpty();
        assertThat(examined.counts()).containsEntry("judgement", 0L).containsEntry("notice", 0L);
        assertThat(store().forgetting().remember(Told.story().id())).isTrue();
        assertThat(keep(Told.story())).isEqualTo(Kept.Outcome.NEW);
    }

    @Test
    void aForgottenNameIsMaskedWithItsShorterFormsAndEveryOffsetStays() {
        keep(Told.story());
        Reading before = reading(Told.story());
        KeptLink judged =
                store().links().judge(onlyLink(Told.story()).key(), LinkJudgement.Verdict.REJECT, "", "analyst");
        assertThat(store().forgetting().name("jan PRIVATE", "officer")).isEqualTo(new Forgetting.NameForgotten(1, 0));
        Reading after = reading(Told.story());
        assertThat(new ReadingJson().write(after)).doesNotContainIgnoringCase("private", "jan-");
        assertThat(after.article().text())
                .contains("met ███ ███████ at Port Sample", "███████ left early.")
                .hasSameSizeAs(before.article().text());
        assertThat(after.mentions()).isEqualTo(before.mentions());
        assertThat(after.claims().get(0).evidence().get(0))
                .returns(before.claims().get(0).evidence().get(0).start(), Quote::start)
                .extracting(Quote::text)
                .asString()
                .contains("met ███ ███████ at");
        assertThat(after.entities().get(0)).isEqualTo(before.entities().get(0));
        assertThat(onlyLink(Told.story()).judgement()).isEqualTo(judged.judgement());
        assertThat(store().articles().search("private", null, 5).rows()).isEmpty();
        assertThat(store().articles().carried(Told.story().id()).get(0).url()).isNull();
        assertThat(store().doctor().problems()).isEmpty();
    }

    @Test
    void aForgottenNameDoesNotComeBackWithTheNextReadingOrStory() {
        keep(Told.story());
        store().forgetting().name("Jan Private", "officer");
        assertThat(keep(Told.story())).isEqualTo(Kept.Outcome.UNCHANGED);
        assertThat(keep(Told.story().under("rules-2"))).isEqualTo(Kept.Outcome.READ_AGAIN);
        Told next = Told.story().numbered(2);
        assertThat(keep(next)).isEqualTo(Kept.Outcome.NEW);
        for (Told told : new Told[] {Told.story(), next}) {
            assertThat(new ReadingJson().write(reading(told))).doesNotContainIgnoringCase("private");
            assertThat(reading(told).article().text()).contains("Testim Examplov");
        }
        assertThat(keep(next)).isEqualTo(Kept.Outcome.UNCHANGED);
    }

    @Test
    void theNameOfAnAcceptedListedPartyStays() {
        keep(Told.story());
        assertThat(store().forgetting().name("Testim Examplov", "officer"))
                .isEqualTo(new Forgetting.NameForgotten(0, 1));
        assertThat(reading(Told.story())).isEqualTo(Told.story().reading());
        assertThatThrownBy(() -> store().forgetting().name("Private", "officer"))
                .hasMessageContaining("one word");
    }

    @Test
    void theTrailKnowsThatSomethingWasForgottenAndNotWhat() throws IOException {
        keep(Told.story());
        store().forgetting().name("Jan Private", "officer");
        assertThat(store().audit().newest(null, 10).rows())
                .extracting(AuditRow::what)
                .containsExactly("NAME_MASKED", "NAME_FORGOTTEN", "ARTICLE_KEPT");
        assertThat(store().audit().newest(null, 10).rows().toString()).doesNotContainIgnoringCase("private");
        assertThat(store().audit().verify().whole()).isTrue();
    }

    @Test
    void articlesGoWhenTheirTimeIsOverByTheRuleOfTheirPublisher() {
        keep(Told.story().numbered(1).by("Example Post"));
        keep(Told.story().numbered(2).by("Sample Gazette"));
        keep(Told.story().numbered(3).by(null));
        Forgetting forgetting = store().forgetting();
        forgetting.retain("", 30, "officer");
        forgetting.retain("Example Post", 0, "officer");
        forgetting.retain("Sample Gazette", 90, "officer");
        LocalDate kept = LocalDate.of(2026, 3, 9);
        assertThat(forgetting.expire(kept.plusDays(30), "clock")).isZero();
        assertThat(forgetting.expire(kept.plusDays(31), "clock")).isEqualTo(1);
        assertThat(store().articles().newest(null, null, 5).rows())
                .extracting(KeptArticle::publisher)
                .containsExactly("Sample Gazette", "Example Post");
        assertThat(forgetting.expire(kept.plusDays(91), "clock")).isEqualTo(1);
        assertThat(forgetting.expire(kept.plusDays(9999), "clock")).isZero();
        assertThat(keep(Told.story().numbered(3).by(null))).isEqualTo(Kept.Outcome.NEW);
        assertThat(store().doctor().problems()).isEmpty();
    }
}
