// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.reading.LinkPart;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;

/** Articles go in and come out as they were, with what a machine said of them replaced and what else is kept left alone. */
final class KeepingTest extends StoreCase {
    @Test
    void anArticleAndItsReadingComeOutAsTheyWentIn() {
        Reading reading = Told.story().reading();
        assertThat(keep(Told.story())).isEqualTo(Kept.Outcome.NEW);
        String id = reading.article().id();
        assertThat(store().articles().reading(id)).contains(reading);
        KeptArticle article = store().articles().article(id).orElseThrow();
        assertThat(article.title()).isEqualTo("A hall is opened");
        assertThat(article.byline()).containsExactly("A. Writer");
        assertThat(article.published()).isEqualTo(reading.article().published());
        assertThat(article.firstKept()).isEqualTo(Place.NOW);
        assertThat(article.engine()).isEqualTo("engine 1");
        assertThat(article.depth()).isEqualTo("deep");
        assertThat(store().articles().ids(id.substring(7, 15), 2)).containsExactly(id);
        assertThat(store().articles().article("sha256:" + "00".repeat(32))).isEmpty();
    }

    @Test
    void theSameReadingAgainWritesNothing() {
        keep(Told.story());
        long rows = store().audit().verify().rows();
        assertThat(keep(Told.story())).isEqualTo(Kept.Outcome.UNCHANGED);
        assertThat(store().audit().verify().rows()).isEqualTo(rows).isEqualTo(1);
    }

    @Test
    void theSameTextElsewhereIsOneArticleFoundInTwoPlaces() {
        keep(Told.story());
        assertThat(keep(Told.story().by("Sample Gazette"))).isEqualTo(Kept.Outcome.READ_AGAIN);
        assertThat(store().articles().newest(null, null, 10).rows()).hasSize(1);
        assertThat(store().articles().carried(Told.story().id()))
                .extracting(Articles.Carried::publisher)
                .containsExactlyInAnyOrder("Example Post", "Sample Gazette");
    }

    @Test
    void aNewReadingReplacesTheMachinesPartAlone() {
        keep(Told.story());
        KeptLink link = onlyLink(Told.story());
        store().links().judge(link.key(), LinkJudgement.Verdict.REJECT, "another man", "analyst");
        assertThat(keep(Told.story().under("rules-2").decided(LinkPart.Decision.AMBIGUOUS, 0.8)))
                .isEqualTo(Kept.Outcome.READ_AGAIN);
        KeptLink again = onlyLink(Told.story());
        assertThat(again.decision()).isEqualTo("ambiguous");
        assertThat(again.score()).isEqualTo(0.8);
        assertThat(again.accepted()).isFalse();
        assertThat(again.standing()).isEqualTo("rejected by analyst");
        assertThat(store().articles().article(Told.story().id()).orElseThrow().rules())
                .isEqualTo("rules-2");
        assertThat(store().doctor().problems()).isEmpty();
    }

    @Test
    void sightingsAndClaimsOfAPartyCarrySpanAndQuote() {
        keep(Told.story());
        Parties.Sighting sighting =
                store().parties().sightings(Told.ENTRY, null, 10).rows().get(0);
        assertThat(sighting.link().standing()).isEqualTo("machine match, not reviewed");
        assertThat(sighting.mentions()).extracting(Quote::text).containsExactly("Testim Examplov");
        Quote mention = sighting.mentions().get(0);
        int[] points = Told.story().text().codePoints().toArray();
        assertThat(new String(points, mention.start(), mention.end() - mention.start()))
                .isEqualTo("Testim Examplov");
        KeptClaim claim = store().claims().of(Told.ENTRY, null, 10).rows().get(0);
        assertThat(claim.event()).isEqualTo("meeting");
        assertThat(claim.role()).isEqualTo("subject");
        assertThat(claim.modality()).isEqualTo("alleged");
        assertThat(claim.from()).isEqualTo("2026-03-01");
        assertThat(claim.place()).isEqualTo("Port Sample");
        assertThat(claim.evidence().get(0).text()).startsWith("Testim Examplov, director of Samplex");
        assertThat(store().parties().posts(Told.ENTRY, 10).get(0).organization())
                .isEqualTo("Samplex");
    }

    @Test
    void whomNoListNamesIsNoRowOfTheStore() {
        keep(Told.story());
        KeptClaim claim = store().claims().of(Told.ENTRY, null, 10).rows().get(0);
        assertThat(claim.sources())
                .containsExactly(
                        new KeptClaim.Source("Daily Sample", "said", null), new KeptClaim.Source(null, "told", null));
        assertThat(DerivedRows.of(1, Told.story().reading()).values().stream()
                        .flatMap(List::stream)
                        .flatMap(row -> Arrays.stream(row))
                        .map(String::valueOf))
                .noneMatch(value -> value.contains("Private"));
    }

    @Test
    void pagesShowEveryRowOnceInOneOrder() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            keep(Told.story().numbered(i));
            kept.add(0, Told.story().numbered(i).id());
        }
        List<String> articles = new ArrayList<>();
        List<String> sightings = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Optional<String> cursor = Optional.of(""); cursor.isPresent(); ) {
            Page<KeptArticle> page = store().articles().newest(null, after(cursor), 4);
            page.rows().forEach(article -> articles.add(article.id()));
            cursor = Optional.ofNullable(page.next());
        }
        for (Optional<String> cursor = Optional.of(""); cursor.isPresent(); ) {
            var page = store().parties().sightings(Told.ENTRY, after(cursor), 5);
            page.rows().forEach(sighting -> sightings.add(sighting.article().id()));
            cursor = Optional.ofNullable(page.next());
        }
        for (Optional<String> cursor = Optional.of(""); cursor.isPresent(); ) {
            var page = store().claims().of(Told.ENTRY, after(cursor), 7);
            page.rows().forEach(claim -> claims.add(claim.article()));
            cursor = Optional.ofNullable(page.next());
        }
        for (Optional<String> cursor = Optional.of(""); cursor.isPresent(); ) {
            var page = store().parties().told(Told.ENTRY, after(cursor), 6);
            page.rows().forEach(one -> told.add(one.reading().article().id()));
            cursor = Optional.ofNullable(page.next());
        }
        assertThat(articles).isEqualTo(kept);
        assertThat(sightings).isEqualTo(kept);
        assertThat(claims).isEqualTo(kept);
        assertThat(told).isEqualTo(kept);
        assertThat(store().articles().newest("Nobody", null, 5).rows()).isEmpty();
        assertThatThrownBy(() -> store().articles().newest(null, "x", 5)).hasMessageContaining("no cursor");
        assertThatThrownBy(() -> store().articles().newest(null, null, 0)).hasMessageContaining("1 to 1000");
    }

    private static @Nullable String after(Optional<String> cursor) {
        return cursor.filter(text -> !text.isEmpty()).orElse(null);
    }

    @Test
    void whatNoDatabaseHoldsBecomesTheReplacementCharacter() {
        Told odd = Told.story().with("A\u0000hall \ud83d was opened by Testim Examplov.\n");
        keep(odd);
        Reading back = store().articles().reading(odd.id()).orElseThrow();
        assertThat(back.article().text()).isEqualTo("A\ufffdhall \ufffd was opened by Testim Examplov.\n");
        assertThat(store().doctor().problems()).isEmpty();
    }

    @Test
    void theStoreIsThereWhenItIsOpenedAgain() {
        keep(Told.story());
        close();
        try (Store second = Store.open(where, Place.CLOCK)) {
            assertThat(second.articles().newest(null, null, 5).rows()).hasSize(1);
            assertThat(second.doctor().problems()).isEmpty();
        }
    }

    @Test
    void severalWritersAtOnceLoseNothing() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int first = writer * 10;
            writers.add(new Thread(() -> {
                for (int i = first; i < first + 15; i++) {
                    keep(Told.story().numbered(i));
                }
            }));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(store().articles().newest(null, null, 100).rows()).hasSize(45);
        assertThat(store().doctor().problems()).isEmpty();
    }
}
