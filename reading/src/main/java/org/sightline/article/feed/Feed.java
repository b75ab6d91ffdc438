// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed with its items in its order. */
public record Feed(@Nullable String title, @Nullable String language, List<FeedItem> items) {
    public Feed {
        items = List.copyOf(items);
    }
}
