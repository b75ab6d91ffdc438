// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.List;

/** How two sets of birth dates agree, by the pair that agrees best. Dates are ISO dates or prefixes of them. */
enum Born {
    /** The same day, or the same month or year where one of them says no more. */
    SAME,
    /** On one side nothing is said, or no year can be read. */
    UNKNOWN,
    /** A year apart where at least one of them is only a year, which lists give for "about". */
    NEAR,
    /** Another day or month of the same year. */
    OTHER_DAY,
    OTHER_YEAR;

    private static final int YEAR = 4;

    static Born of(List<String> some, List<String> others) {
        Born best = null;
        for (String one : some) {
            for (String other : others) {
                Born now = of(one, other);
                best = now != UNKNOWN && (best == null || now.compareTo(best) < 0) ? now : best;
            }
        }
        return best == null ? UNKNOWN : best;
    }

    private static Born of(String one, String other) {
        int year = year(one);
        int otherYear = year(other);
        if (year < 0 || otherYear < 0) {
            return UNKNOWN;
        }
        boolean bare = one.length() == YEAR || other.length() == YEAR;
        if (year != otherYear) {
            return bare && Math.abs(year - otherYear) == 1 ? NEAR : OTHER_YEAR;
        }
        return one.startsWith(other) || other.startsWith(one) || exchanged(one, other) ? SAME : OTHER_DAY;
    }

    private static int year(String date) {
        if (date.length() < YEAR || !date.substring(0, YEAR).chars().allMatch(Character::isDigit)) {
            return -1;
        }
        return Integer.parseInt(date.substring(0, YEAR), 10);
    }

    /** 1968-04-05 and 1968-05-04: day and month are written in both orders. */
    private static boolean exchanged(String one, String other) {
        return one.length() == 10
                && other.length() == 10
                && one.substring(5, 7).equals(other.substring(8))
                && one.substring(8).equals(other.substring(5, 7));
    }
}
