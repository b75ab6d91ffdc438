// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.ImportReport;

/**
 * What an update did for one dataset.
 *
 * @param outcome what became of it
 * @param imported what the lists say to what came, or null where nothing was handed to them
 * @param delta how it differs from the release that was in force before, or null where there was none or it is not in force now
 * @param reason why it failed or is held back, in words for a person, or null
 * @param again when it is next due, or null where the schedule says never
 */
public record UpdateResult(
        String dataset,
        Outcome outcome,
        @Nullable ImportReport imported,
        @Nullable Delta delta,
        @Nullable String reason,
        @Nullable Instant again) {
    /** The ways that an update ends. */
    public enum Outcome {
        /** A release has come and was taken in. */
        UPDATED,
        /** The publisher has nothing new. */
        UNCHANGED,
        /** A release has come that a person must look at first. What was in force stays in force. */
        HELD,
        /** Nothing came, or what came was no list. What was in force stays in force. */
        FAILED,
        /** It was not its time. */
        SKIPPED
    }
}
