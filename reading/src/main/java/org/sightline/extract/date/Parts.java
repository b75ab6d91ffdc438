// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which days "early", "mid", "late", "the end of" and "later this" leave of a period.
 *
 * <p>English draws no lines, so one convention holds for all: a month's early days are its first 15, its late ones those from the
 * 16th, its middle the 10th to the 20th; a week is early up to Wednesday, late from Thursday, in its middle from Tuesday to Friday; a
 * year has halves, or April to September as its middle, but its beginning and end are a third of it, as are all parts of a quarter,
 * season or decade.
 */
final class Parts {
    private Parts() {}

    static Stretched of(Part part, Stretched whole, @Nullable LocalDate today) {
        return switch (part) {
            case SO_FAR -> holds(whole, today) ? upTo(whole, today) : whole;
            case REST -> holds(whole, today) ? from(whole, today) : whole;
            case EARLY, START -> slice(whole, part, 0);
            case MID, MIDDLE -> slice(whole, part, 1);
            case LATE, END -> slice(whole, part, 2);
        };
    }

    /** The first day when a range starts at the part: "from the end of March" starts when March is over. */
    static LocalDate begin(@Nullable Part part, Stretched whole) {
        if (part == Part.END) {
            return whole.end().plusDays(1);
        }
        return part == null || part == Part.START
                ? whole.start()
                : of(part, whole, null).start();
    }

    /** The last day when a range goes to the part: "to the middle of September" is up to the 15th. */
    static LocalDate end(@Nullable Part part, Stretched whole) {
        if (part == Part.START) {
            return whole.start();
        }
        if (part == Part.MIDDLE || part == Part.MID) {
            return whole.start().plusDays(days(whole) / 2 - 1);
        }
        return part == null || part == Part.END
                ? whole.end()
                : of(part, whole, null).end();
    }

    private static Stretched slice(Stretched whole, Part part, int third) {
        LocalDate start = whole.start();
        long days = days(whole);
        if (days == 7) {
            int[][] weekdays = {{0, 2}, {1, 4}, {3, 6}};
            return days(whole, weekdays[third]);
        }
        if (days >= 28 && days <= 31) {
            int[][] dates = {{0, 14}, {9, 19}, {15, (int) days - 1}};
            return days(whole, dates[third]);
        }
        if (days == 365 || days == 366) {
            boolean edge = part == Part.START || part == Part.MIDDLE || part == Part.END;
            int[][] months = edge ? new int[][] {{0, 4}, {4, 4}, {8, 4}} : new int[][] {{0, 6}, {3, 6}, {6, 6}};
            return months(whole, months[third]);
        }
        if (days >= 89 && days <= 92) {
            return months(whole, new int[] {third, 1});
        }
        if (days >= 3652 && days <= 3653) {
            int[][] years = {{0, 4}, {4, 3}, {7, 3}};
            return Calendar.years(start.getYear() + years[third][0], years[third][1], whole.basis());
        }
        return whole;
    }

    private static Stretched days(Stretched whole, int[] fromTo) {
        return new Stretched(whole.start().plusDays(fromTo[0]), whole.start().plusDays(fromTo[1]), whole.basis());
    }

    private static Stretched months(Stretched whole, int[] firstCount) {
        LocalDate first = whole.start().plusMonths(firstCount[0]);
        return new Stretched(first, first.plusMonths(firstCount[1]).minusDays(1), whole.basis());
    }

    private static long days(Stretched whole) {
        return ChronoUnit.DAYS.between(whole.start(), whole.end()) + 1;
    }

    private static boolean holds(Stretched whole, @Nullable LocalDate day) {
        return day != null && !day.isBefore(whole.start()) && !day.isAfter(whole.end());
    }

    private static Stretched upTo(Stretched whole, @Nullable LocalDate day) {
        return day == null ? whole : new Stretched(whole.start(), day, whole.basis());
    }

    private static Stretched from(Stretched whole, @Nullable LocalDate day) {
        return day == null ? whole : new Stretched(day, whole.end(), whole.basis());
    }
}
