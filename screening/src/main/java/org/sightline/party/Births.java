// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.List;
import java.util.Optional;
import org.sightline.match.Explanation;

/**
 * Whether birth dates agree at the precision they are given in: {@code 1968} agrees with {@code 1968-04-12}, and one year of a
 * range with that range. Of several dates that a list gives, the pair that agrees most exactly counts.
 */
final class Births {
    /** Years between dates of which one is no day: publishers guess. */
    private static final int GUESSED = 3;

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private Births() {}

    /** How exactly two parties' dates agree: letters of the date that both share, 10 for a day, 7 for a month, 4 for a year, 0. */
    static int agreement(List<String> some, List<String> others) {
        int best = 0;
        for (String one : some) {
            for (String other : others) {
                int length = Math.min(one.length(), other.length());
                if (length > best && one.startsWith(other.substring(0, length))) {
                    best = length;
                }
            }
        }
        return best;
    }

    /** Both sides' dates and how exactly they agree. */
    static Explanation explain(Party a, Party b) {
        int agreement = agreement(a.births, b.births);
        String how = switch (agreement) {
            case DAY -> "to the day";
            case MONTH -> "to the month";
            default -> "to the year, as exactly as both are given";
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
