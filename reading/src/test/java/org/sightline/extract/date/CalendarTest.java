// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Easter by another algorithm and by almanac. */
final class CalendarTest {
    @Test
    void easterAgreesWithTheAlmanacAndWithButcher() {
        assertThat(easter(2008)).isEqualTo(LocalDate.of(2008, 3, 23));
        assertThat(easter(2019)).isEqualTo(LocalDate.of(2019, 4, 21));
        assertThat(easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(easter(2038)).isEqualTo(LocalDate.of(2038, 4, 25));
        for (int year = 1800; year < 2200; year++) {
            assertThat(easter(year)).as("year " + year).isEqualTo(butcher(year));
            assertThat(easter(year).getDayOfWeek()).as("year " + year).isEqualTo(DayOfWeek.SUNDAY);
        }
    }

    private static LocalDate easter(int year) {
        return Calendar.easter(year, 0, DateInterval.Basis.EXPLICIT).start();
    }

    /** The anonymous algorithm that Butcher's almanac of 1876 printed. */
    private static LocalDate butcher(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
