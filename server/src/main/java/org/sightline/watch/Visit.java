// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Validators;

/**
 * The last visit to a publisher.
 *
 * @param at when it ended
 * @param outcome what came of it; never {@code SKIPPED}
 * @param reason why it failed or why the release is held back, or null
 * @param failures how many visits in a row have failed, this one included
 * @param notBefore the moment until which the publisher asked to be left alone, or null
 * @param succeeded when the last visit ended that did not fail, or null
 * @param release digest of the release that was handed to the lists last, or null
 * @param heldBack whether the lists held that one back
 * @param readers who could read it then, or null
 * @param copies its files, in the order of their addresses
 */
record Visit(
        Instant at,
        UpdateResult.Outcome outcome,
        @Nullable String reason,
        int failures,
        @Nullable Instant notBefore,
        @Nullable Instant succeeded,
        @Nullable String release,
        boolean heldBack,
        @Nullable String readers,
        List<Copy> copies) {
    private static final int MOST_DOUBLINGS = 10;

    Visit {
        copies = List.copyOf(copies);
    }

    /**
     * A file as it was handed to the lists.
     *
     * @param digest SHA-256 in hex, over its decompressed bytes
     */
    record Copy(String address, Validators validators, String digest, Instant fetched) {}

    boolean failed() {
        return outcome == UpdateResult.Outcome.FAILED;
    }

    /**
     * When the next visit is due: after the period; after a failure sooner, at 15 minutes and then twice as long each time, but never
     * before the publisher will see us.
     *
     * @param period between visits
     */
    Instant next(Duration period) {
        Duration wait = period;
        if (failed()) {
            Duration sooner = Every.LEAST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
            wait = sooner.compareTo(period) < 0 ? sooner : period;
        }
        Instant next = at.plus(wait);
        return Optional.ofNullable(notBefore).filter(next::isBefore).orElse(next);
    }
}
