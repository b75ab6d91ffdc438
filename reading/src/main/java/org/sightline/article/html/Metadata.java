// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to machines; everything as it is written there, null where it says nothing.
 *
 * @param published a timestamp in whatever form
 * @param language a language tag such as {@code en-GB}
 */
public record Metadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        @Nullable String published) {
    public Metadata {
        authors = List.copyOf(authors);
    }
}
