// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sightline.extract.date.DateInterval;

/** When a state began that "since March 2020" dates: the day, month or year that the words name, not all the time since. */
final class Beginning {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)|day\\b", Pattern.CASE_INSENSITIVE);

    private Beginning() {}

    static DateInterval of(DateInterval state) {
        LocalDate start = state.start();
        LocalDate end = end(state.text().toLowerCase(Locale.ENGLISH), start);
        return end.isBefore(state.end()) ? new DateInterval(state.text(), start, end, state.basis()) : state;
    }

    private static LocalDate end(String words, LocalDate start) {
        if (DAY.matcher(words).find()) {
            return start;
        }
        String month = start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
        return words.contains(month) || words.contains("month")
                ? YearMonth.from(start).atEndOfMonth()
                : LocalDate.of(start.getYear(), 12, 31);
    }
}
