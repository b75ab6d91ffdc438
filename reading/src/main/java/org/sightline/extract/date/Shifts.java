// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.extract.date.DateInterval.Basis;

/** What words such as "last", "next" and "ago" mean on a day. */
final class Shifts {
    private Shifts() {}

    static @Nullable Stretched weekday(Expression.Weekday weekday, LocalDate today, Tense tense) {
        List<Stretched> candidates = Calendar.candidates(weekday, today, Basis.PUBLICATION);
        return switch (weekday.shift()) {
            case Expression.Weekday.BARE ->
                tense == Tense.PAST ? Choice.latest(candidates, today) : Choice.first(candidates, today);
            case Expression.Weekday.PAST -> Choice.latest(candidates, today.minusDays(1));
            case Expression.Weekday.COMING -> Choice.first(candidates, today.plusDays(1));
            default -> {
                Stretched week = Calendar.unit(today, Unit.WEEK, weekday.shift(), Basis.PUBLICATION);
                yield Stretched.day(week.start().plusDays(weekday.day() - 1L), Basis.PUBLICATION);
            }
        };
    }

    /** "over the weekend": the latest that has begun, or the first that has not ended; the coming one has not begun. */
    static @Nullable Stretched weekend(Expression.Weekend weekend, LocalDate today, Tense tense) {
        List<Stretched> candidates = List.of(
                Calendar.unit(today, Unit.WEEKEND, -1, Basis.PUBLICATION),
                Calendar.unit(today, Unit.WEEKEND, 0, Basis.PUBLICATION),
                Calendar.unit(today, Unit.WEEKEND, 1, Basis.PUBLICATION));
        return weekend.coming()
                ? Choice.first(candidates, today.plusDays(2))
                : Choice.of(candidates, tense == Tense.NEAR ? Tense.FUTURE : tense, today);
    }

    static Stretched shiftedMonth(Expression.ShiftedMonth month, LocalDate today) {
        YearMonth here = YearMonth.from(today);
        YearMonth there = YearMonth.of(today.getYear(), month.month());
        if (month.shift() < 0 && !there.isBefore(here)) {
            there = there.minusYears(1);
        }
        if (month.shift() > 0 && !there.isAfter(here)) {
            there = there.plusYears(1);
        }
        return Calendar.months(there, 1, Basis.PUBLICATION);
    }

    static Stretched shiftedSeason(Expression.ShiftedSeason season, LocalDate today) {
        YearMonth there = YearMonth.of(today.getYear(), season.first());
        if (season.shift() < 0 && !there.plusMonths(2).isBefore(YearMonth.from(today))) {
            there = there.minusYears(1);
        }
        if (season.shift() > 0 && !there.isAfter(YearMonth.from(today))) {
            there = there.plusYears(1);
        }
        return Calendar.months(there, 3, Basis.PUBLICATION);
    }

    /** "last Easter", "next Christmas"; "this Christmas" is the one of the year. */
    static @Nullable Stretched feast(Expression.Shifted shifted, LocalDate today) {
        List<Stretched> candidates = Calendar.candidates(shifted.feast(), today, Basis.PUBLICATION);
        if (shifted.shift() == 0) {
            return candidates.stream()
                    .filter(day -> day.start().getYear() == today.getYear())
                    .findFirst()
                    .orElse(null);
        }
        return shifted.shift() < 0
                ? Choice.latest(candidates, today.minusDays(1))
                : Choice.first(candidates, today.plusDays(1));
    }

    /** "the last three months and two weeks": up to the day before the publication, or from the day after it. */
    static Stretched lasting(java.time.Period amount, LocalDate today) {
        LocalDate there = today.plus(amount);
        return there.isBefore(today)
                ? new Stretched(there, today.minusDays(1), Basis.PUBLICATION)
                : new Stretched(today.plusDays(1), there, Basis.PUBLICATION);
    }

    static Stretched stretching(Expression.Stretching words, LocalDate today) {
        int count = Math.abs(words.count());
        boolean past = words.count() < 0;
        if (words.unit() == Unit.QUARTER || words.unit() == Unit.DECADE) {
            Stretched near = Calendar.unit(today, words.unit(), past ? -1 : 1, Basis.PUBLICATION);
            Stretched far = Calendar.unit(today, words.unit(), words.count(), Basis.PUBLICATION);
            return past
                    ? new Stretched(far.start(), near.end(), Basis.PUBLICATION)
                    : new Stretched(near.start(), far.end(), Basis.PUBLICATION);
        }
        LocalDate from = past ? plus(today, words.unit(), -count) : today.plusDays(1);
        LocalDate to = past ? today.minusDays(1) : plus(today, words.unit(), count);
        return new Stretched(from, to, Basis.PUBLICATION);
    }

    static LocalDate plus(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
        };
    }

    /** So much before or after a day: days and weeks to the day, months and years as wholes, as nobody counts those to the day. */
    static @Nullable Stretched moved(LocalDate from, Unit unit, int count, Basis basis) {
        return switch (unit) {
            case DAY, WEEK, FORTNIGHT -> Stretched.day(plus(from, unit, count), basis);
            case MONTH, YEAR -> Calendar.unit(from, unit, count, basis);
            case QUARTER, DECADE, WEEKEND -> null;
        };
    }
}
