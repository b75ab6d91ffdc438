// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry was listed on a day or within an interval, and how we know.
 *
 * @param from first day asked about
 * @param to last day asked about, {@code from} for a single day
 * @param since the day the listing began, where known; where the basis is {@code RELEASES} and the value {@code UNKNOWN} or
 *     {@code CHANGED}, the release before the change
 * @param until the day it ended, where known; in that same case the release after the change
 * @param release the label of the release that the answer rests on ({@link Release#label}), or null where it rests on none
 */
public record ListStatus(
        LocalDate from,
        LocalDate to,
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

    /** What the answer rests on: the publisher's own date, the releases held, the newest release, or the starter list. */
    public enum Basis {
        PUBLISHER,
        RELEASES,
        LATEST_RELEASE,
        STARTER
    }
}
