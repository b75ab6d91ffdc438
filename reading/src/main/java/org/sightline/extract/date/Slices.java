// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.sightline.extract.date.DateInterval.Basis;

/** Units of a whole ("the first ten days of May") and weeks by their number or one of their days. */
final class Slices {
    private Slices() {}

    /** So many units from an index on, or null when the whole has not so many. */
    static @Nullable Stretched units(Stretched whole, Unit unit, int first, int count) {
        int last = first + count - 1;
        Stretched from = unit(whole, unit, first);
        Stretched to = unit(whole, unit, last);
        return from == null || to == null ? null : new Stretched(from.start(), to.end(), whole.basis());
    }

    private static @Nullable Stretched unit(Stretched whole, Unit unit, int index) {
        if (unit == Unit.WEEK) {
            return Calendar.weekOf(whole, index);
        }
        LocalDate anchor = index < 0 ? whole.end() : whole.start();
        Stretched found = unit == Unit.WEEKEND
                ? weekend(whole, index)
                : Calendar.unit(anchor, unit, index < 0 ? index + 1 : index, whole.basis());
        boolean within = found != null
                && !found.start().isBefore(whole.start())
                && !found.start().isAfter(whole.end());
        return within ? found : null;
    }

    private static Stretched weekend(Stretched whole, int index) {
        LocalDate saturday = index < 0
                ? whole.end()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                        .plusWeeks(index + 1L)
                : whole.start()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                        .plusWeeks(index);
        return new Stretched(saturday, saturday.plusDays(1), whole.basis());
    }

    /** The nth such weekday of the whole, and so many days after it. */
    static @Nullable Stretched weekday(Stretched whole, Expression.WeekdayOf which) {
        DayOfWeek day = DayOfWeek.of(which.weekday());
        LocalDate found = which.index() < 0
                ? whole.end().with(TemporalAdjusters.previousOrSame(day))
                : whole.start().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(which.index());
        boolean within = !found.isBefore(whole.start()) && !found.isAfter(whole.end());
        return within ? Stretched.day(found.plusDays(which.after()), whole.basis()) : null;
    }

    /** A week of a year by its ISO 8601 number, or null when that year has none such. */
    static @Nullable Stretched week(int year, int number, Basis basis) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L);
        return monday.get(IsoFields.WEEK_BASED_YEAR) == year ? new Stretched(monday, monday.plusDays(6), basis) : null;
    }

    static Stretched week(Stretched day, Expression.WeekAt.Edge edge) {
        return switch (edge) {
            case WITHIN -> Calendar.unit(day.start(), Unit.WEEK, 0, day.basis());
            case START -> new Stretched(day.start(), day.start().plusDays(6), day.basis());
            case END -> new Stretched(day.start().minusDays(6), day.start(), day.basis());
        };
    }

    static Stretched weekend(Stretched day) {
        LocalDate date = day.start();
        LocalDate saturday = date.getDayOfWeek() == DayOfWeek.MONDAY
                ? date.minusDays(2)
                : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        LocalDate start = date.getDayOfWeek() == DayOfWeek.FRIDAY ? date : saturday;
        LocalDate end = date.getDayOfWeek() == DayOfWeek.MONDAY ? date : saturday.plusDays(1);
        return new Stretched(start, end, day.basis());
    }

    /** So many Mondays to Fridays after or before a day. */
    static Stretched workingDays(LocalDate today, int count) {
        LocalDate first = null;
        LocalDate day = today;
        int left = Math.abs(count);
        while (left > 0) {
            day = day.plusDays(count < 0 ? -1 : 1);
            if (day.getDayOfWeek().getValue() <= 5) {
                first = first == null ? day : first;
                left--;
            }
        }
        LocalDate near = first == null ? today : first;
        return count < 0 ? new Stretched(day, near, Basis.PUBLICATION) : new Stretched(near, day, Basis.PUBLICATION);
    }
}
