// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListStatus;

/**
 * When one entry was listed, as it was known on the dossier's day.
 *
 * @param stretches all days up to that day in their order; empty where no release of the list is held
 */
public record Band(EntryId entry, List<Stretch> stretches) {
    public Band {
        stretches = List.copyOf(stretches);
    }

    /**
     * Days on which the status has one value and rests on one basis.
     *
     * @param from the first of them, null for ever before
     * @param to the last of them, included
     * @param since the day the listing began, where known; see {@link ListStatus}
     * @param until the day it ended, where known
     * @param release the label of the release that says so, or null
     */
    public record Stretch(
            @Nullable LocalDate from,
            LocalDate to,
            ListStatus.Value value,
            ListStatus.Basis basis,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String release) {}

    static Band of(EntryId entry, List<ListStatus> statuses) {
        LocalDate first = statuses.isEmpty() ? LocalDate.MIN : statuses.get(0).from();
        return new Band(
                entry,
                statuses.stream()
                        .map(each -> new Stretch(
                                each.from().equals(first) ? null : each.from(),
                                each.to(),
                                each.value(),
                                each.basis(),
                                each.since(),
                                each.until(),
                                each.release()))
                        .toList());
    }
}
