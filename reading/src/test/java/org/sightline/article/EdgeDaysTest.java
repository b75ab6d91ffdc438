// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dates a story at its page's edges when no stamp and no masthead does. */
final class EdgeDaysTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 8);
    private static final String TITLE = "Harbour master opens the new quay to tugs";
    private static final String BODY =
            "The harbour master opened the quay on Friday, two guests said, and the town went home happy.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.harbourledger.example/world/2019/06/08/new-quay\n\n%s\n\n%s",
                "%s\n\n%s\n\nSource: https://ledger.example/2019-06-08-new-quay.html",
                "https://ledger.example/2019/jun/8/new-quay\n\n%s\n\n%s",
                "8 June 2019\nNEWS\n%s\n\n%s",
                "%s\nA quay for tugs\n8 June 2019 9:20 GMT UPDATED 8 June 2019 9:35 GMT\n\n%s",
                "FOR IMMEDIATE RELEASE\nJune 8, 2019\n\n%s\n\n%s",
                "FOR IMMEDIATE RELEASE\nSaturday, June 8, 2019\nContact: the harbour office\n\n%s\n\n%s",
                "[8 June 2019] %s\n\n%s",
                "%s (8 June 2019)\n\n%s",
                "%s\n8-Jun-2019 18:04:11\n\n%s",
                "%s\n\n%s\n\n(8 June 2019)",
                "%s\n\n%s\n\nLarkhaven, 8 June 2019",
                "%s\n\n%s\n\nThis article was published on 8 June 2019.",
                "Juche 108 (2019). 6. 8. Saturday\n\n%s\n\n%s",
                "%s\n\n%s\n\nwww.larkhaven.example (Juche108.6.8.)"
            })
    void isTheDayOfPublication(String page) {
        assertThat(Texts.read(page.formatted(TITLE, BODY)).published())
                .isEqualTo(new Published(DAY, Published.Basis.METADATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 June 2019\n\n%s\n\n%s",
                "Larkhaven 61 F\n8 June 2019\n\n%s\n\n%s",
                "Saturday, 8th of June 2019\n\n%s\n\n%s",
                "%s\n\n%s\n\nRelated: Tug sinks off Merrow, 8 June 2019",
                "https://ledger.example/story/20190688/quay\n\n%s\n\n%s"
            })
    void isNotThatOfAVisitOrOfAnotherStory(String page) {
        assertThat(Texts.read(page.formatted(TITLE, BODY)).published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void theAddressThatCameWithAStoryDatesIt() {
        assertThat(EdgeDays.in("https://ledger.example/2019/06/08/new-quay")).isEqualTo(DAY);
        assertThat(EdgeDays.in("https://ledger.example/20190608-new-quay")).isEqualTo(DAY);
        assertThat(EdgeDays.in("https://ledger.example/a12019/06/081")).isNull();
        assertThat(EdgeDays.in("https://ledger.example/2019/13/41/new-quay")).isNull();
    }
}
