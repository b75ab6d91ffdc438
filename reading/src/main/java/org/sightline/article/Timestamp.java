// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The day of a timestamp as metadata writes it: ISO 8601 with or without time and offset, or RFC 1123. */
final class Timestamp {
    private Timestamp() {}

    /** The calendar day where the timestamp was written (its own offset), or null when it is none. */
    static @Nullable LocalDate day(String timestamp) {
        try {
            if (timestamp.matches("\\d{4}-\\d{2}-\\d{2}([T ].{0,40})?")) {
                return LocalDate.parse(timestamp.substring(0, 10));
            }
            return ZonedDateTime.parse(timestamp, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
