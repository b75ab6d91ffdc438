// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of its files.
 *
 * @param entries in the order of the file
 * @param generated the day the list itself says it was made, or null where it says none
 * @param made the moment the list itself says it was made, or null where it says no more than a day; two releases of one day are
 *     told apart by it. Its day in UTC may differ from {@code generated}, which is the day where the publisher is
 * @param main the file that holds the entries; others add to it
 * @param notRead name to count of what found no home in the entities
 */
public record ReadList(
        List<ListedEntity> entries,
        @Nullable LocalDate generated,
        @Nullable Instant made,
        SourceFile main,
        Map<String, Integer> notRead) {
    public ReadList {
        entries = List.copyOf(entries);
        notRead = Map.copyOf(notRead);
    }

    /** A list that says no more than the day on which it was made. */
    public ReadList(
            List<ListedEntity> entries, @Nullable LocalDate generated, SourceFile main, Map<String, Integer> notRead) {
        this(entries, generated, null, main, notRead);
    }
}
