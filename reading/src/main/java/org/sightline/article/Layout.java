// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a text are.
 *
 * @param title the headline, or null
 * @param byline names of authors
 * @param published a day that the page itself gives as its publication, or null
 */
record Layout(
        List<Region> regions,
        @Nullable String title,
        List<String> byline,
        @Nullable LocalDate published) {
    Layout {
        regions = List.copyOf(regions);
        byline = List.copyOf(byline);
    }
}
