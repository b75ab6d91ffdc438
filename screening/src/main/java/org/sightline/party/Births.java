// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.match.Explanation;

/**
 * Whether birth dates agree at the precision they are given in: {@code 1968} agrees with {@code 1968-04-12}, and one year of a
 * range with that range. Of several dates that a list gives, the pair that agrees most exactly counts.
 *
 * <p>The first of January is read as the year alone: registers write it where they know no more. Two days that follow each other agree
 * as much as a year does, for dates move by a day when files pass through time zones.
 */
final class Births {
    /** Letters of a date that is exact to the day. */
    static final int DAY = 10;

    private static final int MONTH = 7;
    private static final int YEAR = 4;
    /** Years between dates of which one is no day: publishers guess. */
    private static final int GUESSED = 3;

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    private Births() {}

    /** The dates among the values, as exact as they are meant. */
    static List<String> dates(List<String> values) {
        return values.stream()
                .map(value -> value.length() > DAY ? value.substring(0, DAY) : value)
                .filter(value -> DATE.matcher(value).matches())
                .map(date -> date.endsWith("-01-01") ? date.substring(0, YEAR) : date)
                .distinct()
                .toList();
    }

    /** How exactly two parties' dates agree: letters of the date that both share, 10 for a day, 7 for a month, 4 for a year, 0. */
    static int agreement(List<String> some, List<String> others) {
        int best = 0;
        for (String one : some) {
            for (String other : others) {
                int length = Math.min(one.length(), other.length());
                if (length > best && one.startsWith(other.substring(0, length))) {
                    best = length;
                }
                if (best < YEAR && neighbours(one, other)) {
                    best = YEAR;
                }
            }
        }
        return best;
    }

    /** The day and the one after it, of which two days share one that are equal or follow each other; none for what is no day. */
    static List<String> days(String date) {
        if (date.length() != DAY) {
            return List.of();
        }
        try {
            return List.of(date, LocalDate.parse(date).plusDays(1).toString());
        } catch (DateTimeException e) {
            return List.of(date);
        }
    }

    private static boolean neighbours(String one, String other) {
        if (one.length() != DAY || other.length() != DAY) {
            return false;
        }
        try {
            return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))) == 1;
        } catch (DateTimeException e) {
            // the thirty-first of February, from a list that was not checked
            return false;
        }
    }

    /** Both sides' dates and how exactly they agree. */
    static Explanation explain(Party a, Party b) {
        int agreement = agreement(a.births, b.births);
        String how = switch (agreement) {
            case DAY -> "to the day";
            case MONTH -> "to the month";
            default -> "to the year, or a day apart";
        };
        return Explanation.of(1, "born " + how + ": " + shown(a.births) + " and " + shown(b.births));
    }

    /** Why one person cannot be born on both sides' dates, or empty where they may. */
    static Optional<String> contradiction(Party a, Party b) {
        if (a.births.isEmpty() || b.births.isEmpty() || agreement(a.births, b.births) > 0) {
            return Optional.empty();
        }
        int apart = Integer.MAX_VALUE;
        for (String one : a.births) {
            for (String other : b.births) {
                int years = Math.abs(year(one) - year(other));
                boolean guessed = one.length() < DAY || other.length() < DAY;
                apart = Math.min(apart, guessed ? Math.max(0, years - GUESSED) : years);
            }
        }
        return apart == 0 ? Optional.empty() : Optional.of("born " + shown(a.births) + " and " + shown(b.births));
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, YEAR));
    }

    private static String shown(List<String> dates) {
        return String.join(" or ", dates);
    }
}
