// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release that was not taken in because a person must look at it first. What was in force stays in force.
 *
 * @param dataset the dataset's name; of each there is at most one, what is held back later takes the place of what was
 * @param title of a dataset of one's own that is new with this release, else null
 * @param files copies of its files
 * @param why in words for that person
 * @param when it was held back
 * @param released the day that was given for it, or null
 * @param made the moment that the publisher gave for it, or null
 * @param readable whether it could be read, so that it may be accepted as it is
 */
public record HeldBack(
        String dataset,
        @Nullable String title,
        List<Path> files,
        String why,
        Instant when,
        @Nullable LocalDate released,
        @Nullable Instant made,
        boolean readable) {
    public HeldBack {
        files = List.copyOf(files);
    }
}
