// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;

/**
 * What a date expression means.
 *
 * @param text the words as printed
 * @param start first day
 * @param end last day, included
 * @param basis what it was counted from
 */
public record DateInterval(String text, LocalDate start, LocalDate end, Basis basis) {
    /** The text gives it whole; counted from the publication date; counted from a date earlier in the story. */
    public enum Basis {
        EXPLICIT,
        PUBLICATION,
        DISCOURSE
    }

    public DateInterval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(text + ": " + end + " is before " + start);
        }
    }
}
