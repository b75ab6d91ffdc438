// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;

/**
 * An entry as it stood on a day, or as near to that as the releases held can say.
 *
 * @param on the day asked about
 * @param found whether the release in force on that day holds it, and if not, why another release speaks
 * @param release the release that {@code entry} is taken from
 * @param entry as that release has it
 */
public record EntryOnDay(LocalDate on, Found found, Release release, ListEntry entry) {
    /** Where the release in force on a day is the last one up to that day. */
    public enum Found {
        /** The release in force on that day holds it. */
        IN_FORCE,
        /** The day is before the oldest release held; this is the oldest that has the entry. */
        BEFORE_THE_OLDEST,
        /** The release in force on that day lacks it, and so do those before; this is the first that has it. */
        NOT_YET,
        /** Releases before and after have it, the one in force on that day does not; this is the last one before. */
        BETWEEN,
        /** It went before that day and did not come back; this is the last that has it. */
        DELISTED
    }
}
