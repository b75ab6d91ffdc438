// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.match.Explanation;
import org.sightline.reading.LinkPart;
import org.sightline.reading.Quote;
import org.sightline.reading.StatusPart;

final class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-08-12, 2024-08-12, 2024-08-12",
        "2024-08-12, 2024-08-14, 2024-08-12 to 2024-08-14",
        "2023-09-01, 2023-09-30, 2023-09",
        "2024-02-01, 2024-02-28, 2024-02-01 to 2024-02-28",
        "2024-02-01, 2024-02-29, 2024-02",
        "2017-01-01, 2017-12-31, 2017",
        "2016-01-01, 2017-12-31, 2016-01-01 to 2017-12-31",
    })
    void anIntervalIsSaidAsShortAsItCanBe(LocalDate start, LocalDate end, String words) {
        assertThat(Words.interval(start, end)).isEqualTo(words);
    }

    @Test
    void aStatusGroupsTheDatesThatSayTheSame() {
        assertThat(Words.status(link(
                        row("2024-05-01", StatusPart.Value.LISTED),
                        row("2010-01-01/2010-12-31", StatusPart.Value.UNKNOWN),
                        row("2023-09-01/2023-09-30", StatusPart.Value.LISTED))))
                .isEqualTo("listed (publisher's date) on 2023-09, 2024-05-01;"
                        + " not known whether listed (publisher's date) on 2010");
    }

    @Test
    void manyDatesAreSaidByTheFirstAndTheLast() {
        assertThat(Words.status(link(
                        row("2024-05-01", StatusPart.Value.LISTED),
                        row("2024-05-03", StatusPart.Value.LISTED),
                        row("2024-05-02", StatusPart.Value.LISTED),
                        row("2024-05-04", StatusPart.Value.LISTED),
                        row("2024-05-05", StatusPart.Value.LISTED))))
                .isEqualTo("listed (publisher's date) on 5 dates from 2024-05-01 to 2024-05-05");
    }

    @Test
    void withoutAnEventThereIsNoDateToHoldTheListingAgainst() {
        assertThat(Words.listing(link())).isEqualTo("no dated event to hold the listing against");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-08, ''",
        "2026-03-01, 2026-03-09, us_ofac_sdn: older than 7 days",
        "starter-2026-03-01, 2026-03-01, us_ofac_sdn: only the bundled starter list",
        "first, 2026-03-01, us_ofac_sdn: older than 7 days",
    })
    void aListOlderThanSevenDaysIsWarnedOf(String release, LocalDate today, String warning) {
        List<String> said = ReleaseAge.warnings(List.of(ReleaseAge.of("us_ofac_sdn", release, today)));
        assertThat(String.join("", said)).startsWith(warning);
        assertThat(said.isEmpty()).isEqualTo(warning.isEmpty());
    }

    @Test
    void everyReleaseIsNamedWithItsAge() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThat(ReleaseAge.describe(List.of(
                        ReleaseAge.of("un_sc_sanctions", "2026-03-01", today),
                        ReleaseAge.of("us_ofac_sdn", "starter-2026-02-01", today))))
                .isEqualTo(
                        "Lists: un_sc_sanctions 2026-03-01 (1 day old) · us_ofac_sdn starter-2026-02-01 (29 days old)");
    }

    @Test
    void longEvidenceIsShownAroundTheWordThatNamesTheEvent() {
        String before = "one two ".repeat(60);
        String words = before + "he visited the plant " + "and so on ".repeat(60);
        Quote quote = new Quote(1000, 1000 + words.length(), words);
        int start = 1000 + words.indexOf("visited");
        String shown = Words.evidence(quote, new Quote(start, start + 7, "visited"));
        assertThat(shown).startsWith("…").endsWith("…").contains("he visited the plant");
        assertThat(shown.length()).isLessThanOrEqualTo(301);
        assertThat(Words.evidence(quote, new Quote(5, 12, "visited"))).startsWith("one two");
        assertThat(Words.evidence(new Quote(0, 5, "short"), new Quote(0, 5, "short")))
                .isEqualTo("short");
    }

    private static LinkPart link(StatusPart... rows) {
        return new LinkPart(
                "us_ofac_sdn", "1", "A", 0.9, LinkPart.Decision.ACCEPTED, List.of(rows), Explanation.of(0.9, "why"));
    }

    private static StatusPart row(String date, StatusPart.Value value) {
        return new StatusPart(date, value, null, null, StatusPart.Basis.PUBLISHER, null);
    }
}
