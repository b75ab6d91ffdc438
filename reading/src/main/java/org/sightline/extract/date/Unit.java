// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

/** A measure of the calendar, in the order of its codes in the resource. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    WEEKEND,
    FORTNIGHT;

    /** The unit with a code from 1. */
    static Unit of(int code) {
        return values()[code - 1];
    }
}
