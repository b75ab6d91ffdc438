// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;

/** Where each view is; the addresses that can be sent to a colleague. */
final class Paths {
    private Paths() {}

    static String article(String id) {
        return "/articles/" + encoded(id);
    }

    /** The words of an article that a claim rests on. */
    static String claim(String article, String claim) {
        return article(article) + "#claim-" + encoded(claim);
    }

    static String link(String article, String key) {
        return article(article) + "#link-" + encoded(key);
    }

    static String party(EntryId entry) {
        return "/parties/" + encoded(entry.toString());
    }

    static String entry(EntryId entry) {
        return "/entries/" + encoded(entry.toString());
    }

    static String list(String dataset) {
        return "/lists/" + encoded(dataset);
    }

    /** The address of a publisher's page, or null where it is none that a browser should go to. */
    static @Nullable String outside(@Nullable String url) {
        return url != null && url.matches("(?i)https?://[^\\s\"'<>]+") ? url : null;
    }

    /** A value within a path or a query. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
