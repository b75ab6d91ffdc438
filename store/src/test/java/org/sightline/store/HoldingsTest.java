// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.reading.LinkPart;
import org.sightline.watchlist.EntryId;

/** Both databases hand out the same, in the order of ids, however it came. */
final class HoldingsTest extends StoreCase {
    private static final Selection ALL_LINKS = new Selection(Set.of(), null, null, true);

    private <T> List<T> told(Selection selection, BiConsumer<Holdings, Consumer<T>> question) {
        List<T> told = new ArrayList<>();
        store().handOut(selection, "test", "tester", holdings -> question.accept(holdings, told::add));
        return told;
    }

    private List<String> articles(Selection selection) {
        return told(selection, Holdings::articles).stream()
                .map(kept -> kept.article().id())
                .toList();
    }

    @Test
    void articlesComeByIdPageAfterPage() {
        List<String> ids = IntStream.range(0, 45)
                .mapToObj(Told.story()::numbered)
                .peek(this::keep)
                .map(Told::id)
                .sorted()
                .toList();
        assertThat(articles(Selection.ALL)).isEqualTo(ids);
        List<Holdings.Linked> parties = told(Selection.ALL, Holdings::parties);
        assertThat(parties).containsExactly(new Holdings.Linked(Told.ENTRY, "EXAMPLOV, Testim", 45));
    }

    @Test
    void onlyWhatIsSelectedIsHandedOut() {
        Told open = Told.story().decided(LinkPart.Decision.AMBIGUOUS, 0.7);
        keep(open);
        assertThat(articles(Selection.ALL)).isEmpty();
        assertThat(told(Selection.ALL, Holdings::parties)).isEmpty();
        assertThat(articles(ALL_LINKS)).containsExactly(open.id());
        store().links().judge(onlyLink(open).key(), LinkJudgement.Verdict.ACCEPT, "", "analyst");
        assertThat(articles(Selection.ALL)).containsExactly(open.id());
        store().links().judge(onlyLink(open).key(), LinkJudgement.Verdict.UNDO, "", "analyst");
        assertThat(articles(Selection.ALL)).isEmpty();
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(articles(new Selection(Set.of(Told.ENTRY), day, day, true))).containsExactly(open.id());
        assertThat(articles(new Selection(Set.of(), day.plusDays(1), null, true)))
                .isEmpty();
        assertThat(articles(new Selection(Set.of(), null, day.minusDays(1), true)))
                .isEmpty();
        assertThat(articles(new Selection(Set.of(new EntryId("us_ofac_sdn", "103")), null, null, true)))
                .isEmpty();
    }

    @Test
    void pairsAskTheSameOfBothDatabases() {
        keep(Told.story());
        Selection selection =
                new Selection(Set.of(Told.ENTRY), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 1), false);
        assertThat(told(selection, Holdings::beside)).isEmpty();
        assertThat(told(selection, Holdings::together)).isEmpty();
        assertThat(told(ALL_LINKS, Holdings::together)).isEmpty();
    }
}
