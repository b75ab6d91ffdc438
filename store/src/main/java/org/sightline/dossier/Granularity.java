// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How closely a date is told. */
public enum Granularity {
    DAY(1),
    WEEK(7),
    MONTH(31),
    YEAR(366),
    LONGER(Long.MAX_VALUE),
    /** Nothing grounds a date. */
    UNKNOWN(Long.MAX_VALUE);

    private final long days;

    Granularity(long days) {
        this.days = days;
    }

    /** The finest that holds an interval, both days included. */
    static Granularity of(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return UNKNOWN;
        }
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        Granularity finest = DAY;
        for (Granularity each : values()) {
            if (length > finest.days) {
                finest = each;
            }
        }
        return finest;
    }
}
