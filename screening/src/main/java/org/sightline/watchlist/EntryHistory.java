// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry through all releases of its dataset, also one that is listed no more.
 *
 * @param id the entry
 * @param seen between which releases it was seen
 * @param lines one a release, from the oldest to the newest, with those that lack it
 */
public record EntryHistory(EntryId id, Seen seen, List<Line> lines) {
    public EntryHistory {
        lines = List.copyOf(lines);
    }

    /**
     * The entry in one release.
     *
     * @param present whether the release holds it
     * @param listed the earliest listing date that the publisher gives there, or null
     * @param ended the day the last listing ended by the publisher, or null
     * @param change what changed against the release before, or null where nothing did; {@code ADDED} in the oldest release means
     *     that it was there already
     */
    public record Line(
            Release release,
            boolean present,
            @Nullable LocalDate listed,
            @Nullable LocalDate ended,
            @Nullable EntryChange change) {}
}
