// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What whole units and yearless expressions can mean around a day. Weeks run from Monday to Sunday, as ISO 8601 has it. */
final class Calendar {
    /** Years looked at on either side; enough for any 29 February. */
    private static final int YEARS = 5;

    private Calendar() {}

    /** The whole unit that lies {@code count} units from the one that holds {@code day}. */
    static Stretched unit(LocalDate day, Unit unit, int count, DateInterval.Basis basis) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case DAY -> Stretched.day(day.plusDays(count), basis);
            case WEEK ->
                new Stretched(monday.plusWeeks(count), monday.plusWeeks(count).plusDays(6), basis);
            case FORTNIGHT ->
                new Stretched(
                        monday.plusWeeks(2L * count),
                        monday.plusWeeks(2L * count).plusDays(13),
                        basis);
            case WEEKEND ->
                new Stretched(
                        monday.plusWeeks(count).plusDays(5),
                        monday.plusWeeks(count).plusDays(6),
                        basis);
            case MONTH -> months(YearMonth.from(day).plusMonths(count), 1, basis);
            case QUARTER ->
                months(
                        YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1)
                                .plusMonths(3L * count),
                        3,
                        basis);
            case YEAR -> year(day.getYear() + count, basis);
            case DECADE -> years(day.getYear() / 10 * 10 + 10 * count, 10, basis);
        };
    }

    static Stretched months(YearMonth first, int count, DateInterval.Basis basis) {
        return new Stretched(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), basis);
    }

    static Stretched year(int year, DateInterval.Basis basis) {
        return years(year, 1, basis);
    }

    static Stretched years(int first, int count, DateInterval.Basis basis) {
        return new Stretched(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), basis);
    }

    /** One of the weeks whose Thursday lies in a month or year, or null when it has not so many. */
    static @Nullable Stretched weekOf(Stretched whole, int index) {
        LocalDate thursday = index < 0
                ? whole.end()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                        .plusWeeks(index + 1L)
                : whole.start()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                        .plusWeeks(index);
        boolean within = !thursday.isBefore(whole.start()) && !thursday.isAfter(whole.end());
        return within ? new Stretched(thursday.minusDays(3), thursday.plusDays(3), whole.basis()) : null;
    }

    /** The day, or null when that month has none such. */
    static @Nullable Stretched day(int year, int month, int day, DateInterval.Basis basis) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Stretched.day(LocalDate.of(year, month, day), basis) : null;
    }

    /**
     * So many days after Easter Sunday in the Gregorian calendar.
     *
     * @see <a href="https://aa.usno.navy.mil/faq/easter">the algorithm of J.-M. Oudin, as the U.S. Naval Observatory gives it</a>
     */
    static Stretched easter(int year, int days, DateInterval.Basis basis) {
        int century = year / 100;
        int golden = year % 19;
        int k = (century - 17) / 25;
        int i = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
        i -= (i / 28) * (1 - (i / 28) * (29 / (i + 1)) * ((21 - golden) / 11));
        int j = (year + year / 4 + i + 2 - century + century / 4) % 7;
        int moon = i - j;
        int month = 3 + (moon + 40) / 44;
        int day = moon + 28 - 31 * (month / 4);
        return Stretched.day(LocalDate.of(year, month, day).plusDays(days), basis);
    }

    /** Everything that an expression without a year can mean near a day, in time's order; empty when it is not such a one. */
    static List<Stretched> candidates(Expression expression, LocalDate near, DateInterval.Basis basis) {
        List<Stretched> found = new ArrayList<>();
        if (expression instanceof Expression.Weekday weekday) {
            for (int i = -13; i <= 13; i++) {
                LocalDate day = near.plusDays(i);
                if (day.getDayOfWeek().getValue() == weekday.day()) {
                    found.add(Stretched.day(day, basis));
                }
            }
        }
        if (expression instanceof Expression.Day day && day.month() == 0) {
            for (int i = -3; i <= 3; i++) {
                YearMonth month = YearMonth.from(near).plusMonths(i);
                add(found, day(month.getYear(), month.getMonthValue(), day.day(), basis));
            }
        }
        if (expression instanceof Expression.WeekdayDate date) {
            weekdayDates(found, date, near, basis);
        }
        if (expression instanceof Expression.WeekdayOf which) {
            candidates(which.whole(), near, basis).forEach(whole -> add(found, Slices.weekday(whole, which)));
        }
        for (int year = near.getYear() - YEARS; year <= near.getYear() + YEARS; year++) {
            if (expression instanceof Expression.Day day
                    && day.month() > 0
                    && day.year().isAbsent()) {
                add(found, day(year, day.month(), day.day(), basis));
            }
            if (expression instanceof Expression.Easter feast) {
                found.add(easter(year, feast.days(), basis));
            }
            if (expression instanceof Expression.MonthOf month && month.year().isAbsent()) {
                found.add(months(YearMonth.of(year, month.month()), 1, basis));
            }
            if (expression instanceof Expression.Stretch stretch
                    && stretch.year().isAbsent()) {
                found.add(months(YearMonth.of(year, stretch.first()), stretch.months(), basis));
            }
        }
        return found;
    }

    private static void weekdayDates(
            List<Stretched> found, Expression.WeekdayDate date, LocalDate near, DateInterval.Basis basis) {
        for (int i = -12 * YEARS; i <= 12 * YEARS; i++) {
            YearMonth month = YearMonth.from(near).plusMonths(i);
            Stretched day = day(month.getYear(), month.getMonthValue(), date.day(), basis);
            if (day != null && day.start().getDayOfWeek().getValue() == date.weekday()) {
                found.add(day);
            }
        }
    }

    private static void add(List<Stretched> found, @Nullable Stretched one) {
        if (one != null) {
            found.add(one);
        }
    }
}
