// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry was listed on a date.
 *
 * @param date a day, or {@code start/end}
 * @param since the day the listing began, where known
 * @param until the day it ended, where known
 * @param release the release that says so
 */
public record StatusPart(
        String date,
        Value value,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Basis basis,
        @Nullable String release) {
    /** {@code CHANGED}: the listing began or ended inside the interval. */
    public enum Value {
        LISTED,
        NOT_LISTED,
        CHANGED,
        UNKNOWN
    }

    /** The publisher's own listing date; the releases held; after the newest release; the bundled starter list. */
    public enum Basis {
        PUBLISHER,
        RELEASES,
        LATEST_RELEASE,
        STARTER
    }
}
