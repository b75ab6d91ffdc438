// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day over a story: of the issue, or of the visit to the page. */
final class MastheadTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 8);
    private static final String STORY = """


            Harbour master opens the new quay to tugs

            The harbour master opened the quay on Friday, two guests said, and the town went home happy.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Ledger, Saturday 8 June 2019",
                "QUAY WATCH | Tug desk | Saturday 8 June 2019",
                "Tug desk | Issue 1,148 | 8 June 2019",
                "HARBOUR MONITOR\nBriefing No. 17 / 8 June 2019\nDownload PDF (2.1 MB)",
                "Radio Merrow, \"Seven O'Clock\"\nBroadcast of Saturday, 8 June 2019",
                "Harbour & Hull\n08.06.2019, 09:14 CET",
                "Quay Review\nJune 8, 2019 | Long read | 6 min",
                "MERROW COURT MONITOR\nSaturday 8 June 2019",
                "MERROW STAR\nSaturday 08.06.2019   Sunny, 15C",
                "Evening bulletin, Saturday 8 June 2019, 19:00. Read by Oda Brightwater",
                "Changed on 8.06.2019 | 8 pictures | Words: Oda Brightwater",
                "Quay circular 12/2019 - for subscribers - 8 June 2019",
                "LAKES GROUP\nLarkhaven and Merrow, 8 June 2019"
            })
    void anIssuesDayIsItsPublication(String head) {
        Article article = Texts.read(head + STORY);
        assertThat(article.published().date()).isEqualTo(DAY);
        assertThat(article.title()).isEqualTo("Harbour master opens the new quay to tugs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saturday, June 8, 2019",
                "61.3 F\nLarkhaven\nSaturday, June 8, 2019",
                "Exchange rates on 08.06.2019: USD 3.0215, EUR 3.4102",
                "Home | World | Business | Sport\nSaturday, June 8, 2019 10:15"
            })
    void thatOfAVisitIsNot(String banner) {
        assertThat(Texts.read(banner + STORY).published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void aDayWithinTheStoryIsNone() {
        Article article =
                Texts.read("Harbour master opens the new quay to tugs\n\nThe quay was opened on 8 June 2019, two guests"
                        + " of the harbour board said.\n\nThe Harbour Ledger, Saturday 8 June 2019, had told it.\n");
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
    }
}
