// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.extract.date.DateInterval.Basis;

/** The dates that a story has given so far, for words that count from them. Not thread-safe; one for each story. */
final class Anchors {
    private final List<Stretched> before = new ArrayList<>();

    void add(Stretched date) {
        before.add(date);
    }

    /** The latest date before in the story that is as fine as what is counted from it. */
    @Nullable Stretched latest(Unit unit) {
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

    /** One day of the latest stretch of days, counted from 0; -1 is its last. */
    @Nullable Stretched dayOfRange(int index) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Stretched date = before.get(i);
            long days = ChronoUnit.DAYS.between(date.start(), date.end()) + 1;
            if (days > 1 && days <= 14 && index < days) {
                return Stretched.day(index < 0 ? date.end() : date.start().plusDays(index), Basis.DISCOURSE);
            }
        }
        return null;
    }
}
