// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which one of several possible dates, in time's order, words of a tense mean; null when none is on that side. */
final class Choice {
    private Choice() {}

    /** The one that the tense chooses around a day. */
    static @Nullable Stretched of(List<Stretched> candidates, Tense tense, LocalDate day) {
        return switch (tense) {
            case PAST -> latest(candidates, day);
            case FUTURE -> first(candidates, day);
            case NEAR -> closest(candidates, day);
        };
    }

    /** The last that begins no later than the day. */
    static @Nullable Stretched latest(List<Stretched> candidates, LocalDate day) {
        Stretched found = null;
        for (Stretched candidate : candidates) {
            found = candidate.start().isAfter(day) ? found : candidate;
        }
        return found;
    }

    /** The first that ends no earlier than the day. */
    static @Nullable Stretched first(List<Stretched> candidates, LocalDate day) {
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
}
