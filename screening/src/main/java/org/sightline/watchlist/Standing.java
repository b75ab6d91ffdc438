// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;

/**
 * That a release holds an entry, and the dates the publisher gives for it there.
 *
 * @param listed the earliest listing date, or null where the publisher gives none
 * @param ended the day the last listing ended, or null while one stands
 */
record Standing(@Nullable LocalDate listed, @Nullable LocalDate ended) {
    private static final Standing UNDATED = new Standing(null, null);

    static Standing of(@Nullable LocalDate listed, @Nullable LocalDate ended) {
        return listed == null && ended == null ? UNDATED : new Standing(listed, ended);
    }

    static Standing of(List<Sanction> sanctions) {
        LocalDate listed = sanctions.stream()
                .map(Sanction::listed)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean open = sanctions.isEmpty() || sanctions.stream().anyMatch(sanction -> sanction.ended() == null);
        LocalDate ended = open
                ? null
                : sanctions.stream()
                        .map(Sanction::ended)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return of(listed, ended);
    }
}
