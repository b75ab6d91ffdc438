// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ArticlePart;

/**
 * An article as it is kept, without its text.
 *
 * @param firstKept when it came into the store
 * @param readAt when the reading that is kept was stored
 * @param engine name and version of the annotator, null where only the fast pass ran
 * @param rules version of the rule sets
 * @param depth {@code deep} or {@code scan}
 */
public record KeptArticle(
        String id,
        @Nullable String ref,
        @Nullable String title,
        List<String> byline,
        @Nullable String publisher,
        @Nullable String url,
        String language,
        ArticlePart.Published published,
        Instant firstKept,
        Instant readAt,
        @Nullable String engine,
        String rules,
        String depth) {
    public KeptArticle {
        byline = List.copyOf(byline);
    }
}
