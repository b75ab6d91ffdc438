// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.time.LocalDate;

/**
 * What a date expression means.
 *
 * @param text the words as printed
 * @param start first day
 * @param end last day, included
 */
public record Interval(String text, LocalDate start, LocalDate end, Basis basis) {
    /** The text gives it whole; counted from the publication date; counted from a date before it in the story. */
    public enum Basis {
        EXPLICIT,
        PUBLICATION,
        DISCOURSE
    }

    public Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(text + ": " + end + " is before " + start);
        }
    }

    /** How {@link StatusPart#date()} names the interval: the day, or {@code start/end}. */
    public String key() {
        return start.equals(end) ? start.toString() : start + "/" + end;
    }
}
