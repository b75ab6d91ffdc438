// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.PartialDates;

/**
 * Days as the UK list writes them, {@code dd/mm/yyyy}; what is unknown of one stands as letters or noughts: {@code dd/mm/1945},
 * {@code dd/05/1945}, {@code 00/00/1945}.
 */
final class UkDate {
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2}|\\p{L}{1,4})[/.-](\\d{1,2}|\\p{L}{1,4})[/.-]([12]\\d{3})(?:[T\\s].*)?");

    private UkDate() {}

    /**
     * The date, as exact as it is known: {@code 1945}, {@code 1945-05} or {@code 1945-05-08}.
     *
     * @return empty for what is no date, such as {@code 31/02/1960}
     */
    static Optional<String> partial(String text) {
        String plain = text.strip();
        Matcher date = DATE.matcher(plain);
        if (!date.matches()) {
            return plain.matches("[12]\\d{3}")
                    ? Optional.of(plain)
                    : PartialDates.iso(plain).map(LocalDate::toString);
        }
        int day = number(date.group(1));
        int month = number(date.group(2));
        if (month == 0) {
            // a day of no month is a year
            return Optional.of(date.group(3));
        }
        try {
            YearMonth inYear = YearMonth.of(Integer.parseInt(date.group(3)), month);
            return Optional.of(day == 0 ? inYear.toString() : inYear.atDay(day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date where it is known to the day. */
    static Optional<LocalDate> day(String text) {
        return partial(text).filter(date -> date.length() == 10).map(LocalDate::parse);
    }

    private static int number(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 0;
    }
}
