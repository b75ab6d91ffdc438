// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.watchlist.format.XmlElement;

/**
 * A {@code DatePeriod} as the other forms print it: {@code 08 Jan 1984}, {@code Jan 1984}, {@code 1984}, {@code 01 Jan 1967 to 31
 * Dec 1969}, with {@code circa} before it. What is said exactly from the first to the last day of a month or year means that month or
 * year. A day that does not exist is printed too, for the reader of dates to refuse.
 */
final class Periods {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Periods() {}

    /** Empty where it says no date at all. */
    static Optional<String> printed(XmlElement period) {
        Optional<XmlElement> from = first(period, "Start/From", "Start/To", "End/From");
        Optional<XmlElement> to = first(period, "End/To", "End/From", "Start/To", "Start/From");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean approximate = Stream.of("Start", "End")
                .flatMap(end -> period.all(end).stream())
                .anyMatch(end -> end.attribute("Approximate")
                        .filter("true"::equalsIgnoreCase)
                        .isPresent());
        return Optional.of((approximate ? "circa " : "") + between(from.get(), to.get()));
    }

    /** A day of which the file gives year, month and day. */
    static Optional<LocalDate> day(XmlElement date) {
        try {
            return Optional.of(LocalDate.of(number(date, "Year"), number(date, "Month"), number(date, "Day")));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String between(XmlElement from, XmlElement to) {
        String first = printedDate(from);
        String last = printedDate(to);
        if (first.equals(last)) {
            return first;
        }
        Optional<LocalDate> begins = day(from);
        Optional<LocalDate> ends = day(to);
        if (begins.isEmpty() || ends.isEmpty()) {
            return first + " to " + last;
        }
        LocalDate begin = begins.get();
        LocalDate end = ends.get();
        String year = Integer.toString(begin.getYear());
        if (begin.getDayOfYear() == 1 && end.equals(begin.plusYears(1).minusDays(1))) {
            return year;
        }
        if (begin.getDayOfMonth() == 1 && end.equals(begin.plusMonths(1).minusDays(1))) {
            return MONTHS.get(begin.getMonthValue() - 1) + " " + year;
        }
        return first + " to " + last;
    }

    private static String printedDate(XmlElement date) {
        String year = date.text("Year").orElse("");
        String month = date.text("Month").map(Periods::month).orElse("");
        String day = date.text("Day").orElse("");
        return ((day.length() == 1 ? "0" + day : day) + " " + month + " " + year).strip();
    }

    private static String month(String number) {
        try {
            int month = Integer.parseInt(number);
            return month >= 1 && month <= 12 ? MONTHS.get(month - 1) : number;
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static int number(XmlElement date, String part) {
        return Integer.parseInt(date.text(part).orElse(""));
    }

    private static Optional<XmlElement> first(XmlElement period, String... paths) {
        return Stream.of(paths)
                .flatMap(path -> period.path(path.split("/", 2)).stream())
                .filter(date -> date.text("Year").isPresent())
                .findFirst();
    }
}
