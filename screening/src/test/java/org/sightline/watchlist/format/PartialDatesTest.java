// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDatesTest {
    @ParameterizedTest
    @CsvSource({
        "08 Jan 1984, 1984-01-08",
        "8 January 1984, 1984-01-08",
        "Sep 1970, 1970-09",
        "Sept 1970, 1970-09",
        "1955, 1955",
        "circa 1960, 1960",
        "29 Feb 1968, 1968-02-29",
        "01 Feb 1958 to 28 Feb 1958, 1958-02",
        "01 Jan 1948 to 31 Dec 1948, 1948",
        "01 Jan 1967 to 31 Dec 1969, 1967 1968 1969",
        "1967 to 1968, 1967 1968",
        "circa 1967 to circa 1968, 1967 1968"
    })
    void asExactAsTheListIs(String written, String dates) {
        assertThat(String.join(" ", PartialDates.written(written))).isEqualTo(dates);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 Feb 1960", "29 Feb 1967", "soon", "", "08 Foo 1984", "1969 to 1967", "1900 to 1999", "12345"
            })
    void whatIsNoDateStaysOut(String written) {
        assertThat(PartialDates.written(written)).isEmpty();
    }

    @Test
    void isoDays() {
        assertThat(PartialDates.iso("2026-02-27T00:00:09.554Z")).contains(LocalDate.of(2026, 2, 27));
        assertThat(PartialDates.iso("1960-02-31")).isEmpty();
        assertThat(PartialDates.iso("1960")).isEmpty();
    }

    @Test
    void aMomentIsTheSameEverywhere() {
        Instant moment = Instant.parse("2018-10-29T23:09:49.856Z");
        assertThat(PartialDates.moment("2018-10-29T19:09:49.856-04:00")).contains(moment);
        assertThat(PartialDates.moment("2018-10-29T23:09:49.856")).contains(moment);
        assertThat(PartialDates.moment("2018-10-29")).isEmpty();
        assertThat(PartialDates.moment("2018-02-31T00:00:00Z")).isEmpty();
    }
}
