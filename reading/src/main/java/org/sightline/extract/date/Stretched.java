// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;

/**
 * A grounded expression.
 *
 * @param end last day, included
 */
record Stretched(LocalDate start, LocalDate end, DateInterval.Basis basis) {
    static Stretched day(LocalDate day, DateInterval.Basis basis) {
        return new Stretched(day, day, basis);
    }

    boolean isDay() {
        return start.equals(end);
    }
}
