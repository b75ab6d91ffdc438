// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.watchlist.format.XmlElement;

final class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "1984-1-8, 1984-1-8, false, 08 Jan 1984",
        "1984-1-1, 1984-12-31, false, 1984",
        "1984-1-1, 1984-12-31, true, circa 1984",
        "1984-2-1, 1984-2-29, false, Feb 1984",
        "1983-2-1, 1983-2-27, false, 01 Feb 1983 to 27 Feb 1983",
        "1967-1-1, 1969-12-31, false, 01 Jan 1967 to 31 Dec 1969",
        "1984, 1984, false, 1984",
        "1984-3, 1984-3, false, Mar 1984",
        "1984, 1986, true, circa 1984 to 1986",
        "1960-2-31, 1960-2-31, false, 31 Feb 1960",
        "1960-13-1, 1960-13-1, false, 01 13 1960",
    })
    void aPeriodIsPrintedAsTheOtherFormsPrintIt(String from, String to, boolean approximate, String printed) {
        XmlElement start = end("Start", from, approximate);
        XmlElement period = element("DatePeriod", "", List.of(start, end("End", to, false)), Map.of());
        assertThat(Periods.printed(period)).contains(printed);
    }

    @Test
    void aPeriodMayLackItsEnd() {
        XmlElement period = element("DatePeriod", "", List.of(end("Start", "1984-1-8", false)), Map.of());
        assertThat(Periods.printed(period)).contains("08 Jan 1984");
        assertThat(Periods.printed(element("DatePeriod", "", List.of(), Map.of())))
                .isEmpty();
    }

    private static XmlElement end(String name, String date, boolean approximate) {
        List<XmlElement> bounds = List.of(date("From", date), date("To", date));
        return element(name, "", bounds, Map.of("Approximate", Boolean.toString(approximate)));
    }

    private static XmlElement date(String name, String date) {
        List<XmlElement> parts = new ArrayList<>();
        String[] values = date.split("-");
        for (int at = 0; at < values.length; at++) {
            parts.add(element(List.of("Year", "Month", "Day").get(at), values[at], List.of(), Map.of()));
        }
        return element(name, "", parts, Map.of());
    }

    private static XmlElement element(
            String name, String text, List<XmlElement> children, Map<String, String> attributes) {
        return new XmlElement(name, attributes, text, children);
    }
}
