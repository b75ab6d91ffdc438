// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that a person wants taken in as one release.
 *
 * @param dataset one of {@link Dataset#known()}
 * @param files of that release, in any order
 * @param released the day of the release, or null to find it in the list, the file's name or its modification date
 * @param shrinking take it in even though it holds far fewer entries than the release in force
 */
public record ImportRequest(
        String dataset, List<Path> files, @Nullable LocalDate released, boolean shrinking) {
    public ImportRequest {
        files = List.copyOf(files);
    }
}
