// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.extract.date.DateInterval.Basis;

/**
 * Grounds expressions, in the order of the story: from themselves, from the publication, or from the dates before them.
 *
 * <p>A date without a year is the latest not after the publication unless its tense says otherwise. One day of grace is given, as a
 * story's day and its metadata's may lie on two sides of midnight. Not thread-safe; one for each story.
 */
final class Resolver {
    private static final int GRACE_DAYS = 1;

    private final @Nullable LocalDate publication;
    private final List<Stretched> before = new ArrayList<>();

    Resolver(@Nullable LocalDate publication) {
        this.publication = publication;
    }

    /** Makes a grounded date one that later words may count from. */
    void remember(Stretched date) {
        before.add(date);
    }

    /** What the expression means, or null when nothing grounds it. */
    @Nullable Stretched resolve(Expression expression, Tense tense) {
        if (expression instanceof Expression.Day day) {
            return dayOf(day, tense);
        }
        if (expression instanceof Expression.MonthOf month) {
            Year year = year(month.year());
            return month.year().isAbsent()
                    ? nearest(month, tense)
                    : year == null ? null : Calendar.months(YearMonth.of(year.value(), month.month()), 1, year.basis());
        }
        if (expression instanceof Expression.YearOf words) {
            Year year = year(words.year());
            return year == null ? null : Calendar.year(year.value(), year.basis());
        }
        if (expression instanceof Expression.Stretch stretch) {
            Year year = year(stretch.year());
            return stretch.year().isAbsent()
                    ? nearest(stretch, tense)
                    : year == null
                            ? null
                            : Calendar.months(
                                    YearMonth.of(year.value(), stretch.first()), stretch.months(), year.basis());
        }
        if (expression instanceof Expression.Decade decade) {
            return Calendar.years(decade.from(), 10, Basis.EXPLICIT);
        }
        if (expression instanceof Expression.Range range) {
            return range(range, tense);
        }
        if (expression instanceof Expression.WeekOf week) {
            Stretched whole = resolve(week.whole(), tense);
            return whole == null ? null : Calendar.weekOf(whole, week.index());
        }
        if (expression instanceof Expression.Weekday weekday && weekday.shift() == Expression.Weekday.FOLLOWING) {
            Stretched anchor = anchor(Unit.DAY);
            LocalDate after = anchor == null ? null : anchor.start().plusDays(1);
            return after == null ? null : first(Calendar.candidates(weekday, after, Basis.DISCOURSE), after);
        }
        if (expression instanceof Expression.DayOfRange which) {
            return dayOfRange(which.index());
        }
        if (expression instanceof Expression.OffsetFrom offset) {
            Stretched from = resolve(offset.from(), tense);
            return from == null || !from.isDay()
                    ? null
                    : moved(from.start(), offset.unit(), offset.count(), from.basis());
        }
        return counted(expression, tense);
    }

    private @Nullable Stretched counted(Expression expression, Tense tense) {
        if (expression instanceof Expression.Period period && period.discourse()) {
            Stretched anchor = anchor(period.unit());
            return anchor == null
                    ? null
                    : Calendar.unit(anchor.start(), period.unit(), period.count(), Basis.DISCOURSE);
        }
        if (expression instanceof Expression.Offset offset && offset.discourse()) {
            Stretched anchor = anchor(offset.unit());
            return anchor == null ? null : moved(anchor.start(), offset.unit(), offset.count(), Basis.DISCOURSE);
        }
        if (publication == null) {
            return null;
        }
        LocalDate today = publication;
        if (expression instanceof Expression.Period period) {
            return Calendar.unit(today, period.unit(), period.count(), Basis.PUBLICATION);
        }
        if (expression instanceof Expression.Offset offset) {
            return moved(today, offset.unit(), offset.count(), Basis.PUBLICATION);
        }
        if (expression instanceof Expression.Ahead ahead) {
            return tense == Tense.FUTURE ? moved(today, ahead.unit(), ahead.count(), Basis.PUBLICATION) : null;
        }
        if (expression instanceof Expression.Weekday weekday) {
            return weekday(weekday, today, tense);
        }
        if (expression instanceof Expression.ShiftedMonth month) {
            return shiftedMonth(month, today);
        }
        if (expression instanceof Expression.ShiftedSeason season) {
            return shiftedSeason(season, today);
        }
        if (expression instanceof Expression.Stretching stretching) {
            return stretching(stretching, today);
        }
        if (expression instanceof Expression.Since since) {
            Stretched from = resolve(since.from(), Tense.PAST);
            return from == null || from.start().isAfter(today)
                    ? null
                    : new Stretched(from.start(), today, Basis.PUBLICATION);
        }
        return null;
    }

    private record Year(int value, Basis basis) {}

    private @Nullable Year year(YearWords words) {
        return switch (words.kind()) {
            case ABSENT -> null;
            case NUMBER -> new Year(words.value(), Basis.EXPLICIT);
            case PUBLICATION ->
                publication == null ? null : new Year(publication.getYear() + words.value(), Basis.PUBLICATION);
            case DISCOURSE -> {
                Stretched anchor = anchor(Unit.YEAR);
                yield anchor == null ? null : new Year(anchor.start().getYear() + words.value(), Basis.DISCOURSE);
            }
        };
    }

    private @Nullable Stretched dayOf(Expression.Day day, Tense tense) {
        if (day.year().isAbsent()) {
            return nearest(day, tense);
        }
        Year year = year(day.year());
        return year == null ? null : Calendar.day(year.value(), day.month(), day.day(), year.basis());
    }

    /** The meaning of a yearless expression that fits the tense. */
    private @Nullable Stretched nearest(Expression expression, Tense tense) {
        if (publication == null) {
            return null;
        }
        List<Stretched> candidates = Calendar.candidates(expression, publication, Basis.PUBLICATION);
        return switch (tense) {
            case PAST ->
                latest(candidates, publication.plusDays(expression instanceof Expression.Day ? GRACE_DAYS : 0));
            case FUTURE -> first(candidates, publication);
            case NEAR -> closest(candidates, publication);
        };
    }

    private static @Nullable Stretched latest(List<Stretched> candidates, LocalDate day) {
        Stretched found = null;
        for (Stretched candidate : candidates) {
            found = candidate.start().isAfter(day) ? found : candidate;
        }
        return found;
    }

    private static @Nullable Stretched first(List<Stretched> candidates, LocalDate day) {
        for (Stretched candidate : candidates) {
            if (!candidate.end().isBefore(day)) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Stretched closest(List<Stretched> candidates, LocalDate day) {
        Stretched latest = latest(candidates, day);
        Stretched first = first(candidates, day);
        if (latest == null || first == null) {
            return latest == null ? first : latest;
        }
        long back = ChronoUnit.DAYS.between(latest.end(), day);
        long ahead = ChronoUnit.DAYS.between(day, first.start());
        return back <= ahead ? latest : first;
    }

    private static @Nullable Stretched weekday(Expression.Weekday weekday, LocalDate today, Tense tense) {
        List<Stretched> candidates = Calendar.candidates(weekday, today, Basis.PUBLICATION);
        return switch (weekday.shift()) {
            case Expression.Weekday.BARE -> tense == Tense.PAST ? latest(candidates, today) : first(candidates, today);
            case Expression.Weekday.PAST -> latest(candidates, today.minusDays(1));
            case Expression.Weekday.COMING -> first(candidates, today.plusDays(1));
            default -> {
                Stretched week = Calendar.unit(today, Unit.WEEK, weekday.shift(), Basis.PUBLICATION);
                yield Stretched.day(week.start().plusDays(weekday.day() - 1L), Basis.PUBLICATION);
            }
        };
    }

    private static Stretched shiftedMonth(Expression.ShiftedMonth month, LocalDate today) {
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

    private static Stretched shiftedSeason(Expression.ShiftedSeason season, LocalDate today) {
        YearMonth there = YearMonth.of(today.getYear(), season.first());
        if (season.shift() < 0 && !there.plusMonths(2).isBefore(YearMonth.from(today))) {
            there = there.minusYears(1);
        }
        if (season.shift() > 0 && !there.isAfter(YearMonth.from(today))) {
            there = there.plusYears(1);
        }
        return Calendar.months(there, 3, Basis.PUBLICATION);
    }

    private static Stretched stretching(Expression.Stretching words, LocalDate today) {
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

    private static LocalDate plus(LocalDate day, Unit unit, int count) {
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
    private static @Nullable Stretched moved(LocalDate from, Unit unit, int count, Basis basis) {
        return switch (unit) {
            case DAY, WEEK, FORTNIGHT -> Stretched.day(plus(from, unit, count), basis);
            case MONTH, YEAR -> Calendar.unit(from, unit, count, basis);
            case QUARTER, DECADE, WEEKEND -> null;
        };
    }

    /** The latest date before in the story that is as fine as what is counted from it. */
    private @Nullable Stretched anchor(Unit unit) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Stretched date = before.get(i);
            Stretched whole = switch (unit) {
                case DAY, WEEK, FORTNIGHT, WEEKEND -> Stretched.day(date.start(), date.basis());
                case MONTH, QUARTER, YEAR, DECADE -> Calendar.unit(date.start(), unit, 0, date.basis());
            };
            if (!date.end().isAfter(whole.end())) {
                return date;
            }
        }
        return null;
    }

    private @Nullable Stretched dayOfRange(int index) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Stretched date = before.get(i);
            long days = ChronoUnit.DAYS.between(date.start(), date.end()) + 1;
            if (days > 1 && days <= 14 && index < days) {
                return Stretched.day(index < 0 ? date.end() : date.start().plusDays(index), Basis.DISCOURSE);
            }
        }
        return null;
    }

    /** An end without a year takes it from the other end. */
    private @Nullable Stretched range(Expression.Range range, Tense tense) {
        boolean openFrom = isOpen(range.from());
        boolean openTo = isOpen(range.to());
        Stretched to = openTo ? null : resolve(range.to(), tense);
        if (openFrom && to != null) {
            return join(latest(Calendar.candidates(range.from(), to.end(), to.basis()), to.start()), to);
        }
        Stretched from = resolve(range.from(), tense);
        if (from != null && openTo) {
            return join(from, first(Calendar.candidates(range.to(), from.start(), from.basis()), from.start()));
        }
        return join(from, to);
    }

    private static boolean isOpen(Expression expression) {
        return (expression instanceof Expression.Day day && day.year().isAbsent())
                || (expression instanceof Expression.MonthOf month
                        && month.year().isAbsent())
                || (expression instanceof Expression.Weekday weekday && weekday.shift() == Expression.Weekday.BARE);
    }

    private static @Nullable Stretched join(@Nullable Stretched from, @Nullable Stretched to) {
        if (from == null || to == null || to.end().isBefore(from.start())) {
            return null;
        }
        return new Stretched(
                from.start(), to.end(), from.basis().compareTo(to.basis()) >= 0 ? from.basis() : to.basis());
    }
}
