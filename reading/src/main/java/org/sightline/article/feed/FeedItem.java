// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed; everything as the feed writes it, null where it says nothing.
 *
 * @param number counted from 1
 * @param id the item's own id (guid), else its address
 * @param html its full words where the feed carries them, else its summary; mark-up or plain text
 * @param full whether these are the full words
 * @param published ISO 8601, in UTC
 */
public record FeedItem(
        int number,
        @Nullable String id,
        @Nullable String title,
        @Nullable String url,
        List<String> authors,
        @Nullable String published,
        String html,
        boolean full) {
    public FeedItem {
        authors = List.copyOf(authors);
    }
}
