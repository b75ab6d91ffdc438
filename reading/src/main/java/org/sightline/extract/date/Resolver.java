// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
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
    private final Anchors anchors = new Anchors();

    Resolver(@Nullable LocalDate publication) {
        this.publication = publication;
    }

    /** Makes a grounded date one that later words may count from. */
    void remember(Stretched date) {
        anchors.add(date);
    }

    /** What the expression means, or null when nothing grounds it. */
    @Nullable Stretched resolve(Expression expression, Tense tense) {
        if (expression instanceof Expression.Day day) {
            return dayOf(day, tense);
        }
        if (expression instanceof Expression.Easter feast) {
            return easter(feast, tense);
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
        if (expression instanceof Expression.Weekday weekday && weekday.shift() == Expression.Weekday.FOLLOWING) {
            Stretched anchor = anchors.latest(Unit.DAY);
            LocalDate after = anchor == null ? null : anchor.start().plusDays(1);
            return after == null
                    ? counted(new Expression.Weekday(weekday.day(), 1), tense)
                    : Choice.first(Calendar.candidates(weekday, after, Basis.DISCOURSE), after);
        }
        if (expression instanceof Expression.DayOfRange which) {
            return anchors.dayOfRange(which.index());
        }
        Stretched sliced = slice(expression, tense);
        return sliced == null ? counted(expression, tense) : sliced;
    }

    /** What is counted within or from another date. */
    private @Nullable Stretched slice(Expression expression, Tense tense) {
        if (expression instanceof Expression.PartOf part) {
            Stretched whole = resolve(part.whole(), tense);
            return whole == null ? null : Parts.of(part.part(), whole, publication);
        }
        if (expression instanceof Expression.UnitsOf units) {
            Stretched whole = resolve(units.whole(), tense);
            return whole == null ? null : Slices.units(whole, units.unit(), units.first(), units.count());
        }
        if (expression instanceof Expression.WeekdayOf which) {
            Stretched whole = isOpen(which.whole()) ? null : resolve(which.whole(), tense);
            return isOpen(which.whole()) ? nearest(which, tense) : whole == null ? null : Slices.weekday(whole, which);
        }
        if (expression instanceof Expression.WeekAt week) {
            Stretched day = resolve(week.day(), tense);
            return day == null || !day.isDay() ? null : Slices.week(day, week.edge());
        }
        if (expression instanceof Expression.WeekendAt weekend) {
            Stretched day = resolve(weekend.day(), tense);
            return day == null || !day.isDay() ? null : Slices.weekend(day);
        }
        if (expression instanceof Expression.StretchFrom stretch) {
            Stretched from = resolve(stretch.from(), tense);
            return from == null
                    ? null
                    : new Stretched(
                            from.start(), from.start().plus(stretch.amount()).minusDays(1), from.basis());
        }
        if (expression instanceof Expression.WeekNumber week) {
            Year year = year(week.year());
            return year == null ? null : Slices.week(year.value(), week.number(), year.basis());
        }
        if (expression instanceof Expression.OffsetFrom offset) {
            Stretched from = resolve(offset.from(), tense);
            return from == null || !from.isDay()
                    ? null
                    : Stretched.day(Shifts.plus(from.start(), offset.unit(), offset.count()), from.basis());
        }
        return null;
    }

    private @Nullable Stretched counted(Expression expression, Tense tense) {
        if (expression instanceof Expression.Period period && period.discourse()) {
            Stretched anchor = anchors.latest(period.unit());
            boolean ownWeek = period.unit() == Unit.WEEK || period.unit() == Unit.WEEKEND;
            if (anchor == null && ownWeek && period.count() == 0 && publication != null) {
                // A first "that weekend" of a story is the one that all news speaks of.
                return Calendar.unit(publication, period.unit(), 0, Basis.PUBLICATION);
            }
            return anchor == null
                    ? null
                    : Calendar.unit(anchor.start(), period.unit(), period.count(), Basis.DISCOURSE);
        }
        if (expression instanceof Expression.Offset offset && offset.discourse()) {
            Stretched anchor = anchors.latest(offset.unit());
            return anchor == null ? null : Shifts.moved(anchor.start(), offset.unit(), offset.count(), Basis.DISCOURSE);
        }
        if (expression instanceof Expression.Amount amount && amount.discourse()) {
            Stretched anchor = anchors.latest(Unit.DAY);
            return anchor == null ? null : Stretched.day(anchor.start().plus(amount.amount()), Basis.DISCOURSE);
        }
        return publication == null ? null : fromPublication(expression, tense, publication);
    }

    private @Nullable Stretched fromPublication(Expression expression, Tense tense, LocalDate today) {
        if (expression instanceof Expression.Amount amount) {
            return Stretched.day(today.plus(amount.amount()), Basis.PUBLICATION);
        }
        if (expression instanceof Expression.Lasting lasting) {
            return Shifts.lasting(lasting.amount(), today);
        }
        if (expression instanceof Expression.Shifted shifted) {
            return Shifts.feast(shifted, today);
        }
        if (expression instanceof Expression.WorkingDays days) {
            return Slices.workingDays(today, days.count());
        }
        if (expression instanceof Expression.WorkingWeek week) {
            LocalDate monday = Calendar.unit(today, Unit.WEEK, week.shift(), Basis.PUBLICATION)
                    .start();
            return new Stretched(monday, monday.plusDays(4), Basis.PUBLICATION);
        }
        if (expression instanceof Expression.WeekdayDate date) {
            return nearest(date, tense);
        }
        if (expression instanceof Expression.Period period) {
            return Calendar.unit(today, period.unit(), period.count(), Basis.PUBLICATION);
        }
        if (expression instanceof Expression.Offset offset) {
            return Shifts.moved(today, offset.unit(), offset.count(), Basis.PUBLICATION);
        }
        if (expression instanceof Expression.Ahead ahead) {
            return tense == Tense.FUTURE ? Shifts.moved(today, ahead.unit(), ahead.count(), Basis.PUBLICATION) : null;
        }
        if (expression instanceof Expression.Weekday weekday) {
            return Shifts.weekday(weekday, today, tense);
        }
        if (expression instanceof Expression.Weekend weekend) {
            return Shifts.weekend(weekend, today, tense);
        }
        if (expression instanceof Expression.ShiftedMonth month) {
            return Shifts.shiftedMonth(month, today);
        }
        if (expression instanceof Expression.ShiftedSeason season) {
            return Shifts.shiftedSeason(season, today);
        }
        if (expression instanceof Expression.Stretching stretching) {
            return Shifts.stretching(stretching, today);
        }
        if (expression instanceof Expression.Since since) {
            Stretched from = resolve(since.from(), Tense.PAST);
            return from == null || from.start().isAfter(today)
                    ? null
                    : new Stretched(from.start(), today, Basis.PUBLICATION);
        }
        return null;
    }

    private @Nullable Stretched easter(Expression.Easter feast, Tense tense) {
        if (feast.year().isAbsent()) {
            return nearest(feast, tense);
        }
        Year year = year(feast.year());
        return year == null ? null : Calendar.easter(year.value(), feast.days(), year.basis());
    }

    private record Year(int value, Basis basis) {}

    private @Nullable Year year(YearWords words) {
        return switch (words.kind()) {
            case ABSENT -> null;
            case NUMBER -> new Year(words.value(), Basis.EXPLICIT);
            case PUBLICATION ->
                publication == null ? null : new Year(publication.getYear() + words.value(), Basis.PUBLICATION);
            case DISCOURSE -> {
                Stretched anchor = anchors.latest(Unit.YEAR);
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
        boolean grace = tense == Tense.PAST && expression instanceof Expression.Day;
        return Choice.of(candidates, tense, publication.plusDays(grace ? GRACE_DAYS : 0));
    }

    /** An end without a year takes it from the other end; parts of a period are points at the ends of a range. */
    private @Nullable Stretched range(Expression.Range range, Tense tense) {
        Expression first = whole(range.from());
        Expression last = whole(range.to());
        boolean days = first instanceof Expression.Day && last instanceof Expression.Day;
        // What has begun may go on beyond the publication: "he was there from August 12 to 20".
        boolean begun = days && tense == Tense.PAST && isOpen(first) && isOpen(last);
        boolean openFrom = isOpen(first) && !begun;
        boolean openTo = isOpen(last);
        boolean ahead = openFrom && openTo && tense == Tense.FUTURE;
        // What will be over may have begun: "it will be closed from June to September".
        Stretched to = openTo && !ahead ? null : resolve(last, tense);
        Stretched from = openFrom && to != null
                ? Choice.latest(Calendar.candidates(first, to.end(), to.basis()), to.start())
                : resolve(first, tense);
        if (from != null && openTo && !ahead) {
            to = Choice.first(Calendar.candidates(last, from.start(), from.basis()), from.start());
        }
        if (from == null || to == null) {
            return null;
        }
        LocalDate start = Parts.begin(part(range.from()), from);
        LocalDate end = Parts.end(part(range.to()), to);
        Basis basis = from.basis().compareTo(to.basis()) >= 0 ? from.basis() : to.basis();
        return end.isBefore(start) ? null : new Stretched(start, end, basis);
    }

    private static Expression whole(Expression expression) {
        return expression instanceof Expression.PartOf part ? part.whole() : expression;
    }

    private static @Nullable Part part(Expression expression) {
        return expression instanceof Expression.PartOf part ? part.part() : null;
    }

    private static boolean isOpen(Expression expression) {
        return (expression instanceof Expression.Day day && day.year().isAbsent())
                || (expression instanceof Expression.MonthOf month
                        && month.year().isAbsent())
                || (expression instanceof Expression.Weekday weekday && weekday.shift() == Expression.Weekday.BARE);
    }
}
