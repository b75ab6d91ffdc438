// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day an article was published, and how we know.
 *
 * @param date null exactly when the basis is {@code UNKNOWN}
 */
public record Published(@Nullable LocalDate date, Basis basis) {
    /** Told by the caller, found in metadata, taken from the dateline or inferred from the story, or unknown. */
    public enum Basis {
        GIVEN,
        METADATA,
        TEXT,
        UNKNOWN
    }

    /** Nothing is known of the date. */
    public static final Published UNKNOWN = new Published(null, Basis.UNKNOWN);

    public Published {
        if ((date == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date of " + date + " does not go with the basis " + basis);
        }
    }
}
