// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What comes beside a story: the fields of an NDJSON line, an item of a feed, a record of an archive. Empty strings and nulls count as absent. */
record Fields(
        @Nullable String ref,
        @Nullable String text,
        @Nullable String html,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language) {
    /** A plain file has none. */
    static final Fields NONE = new Fields(null, null, null, null, null, null, null, null);

    /** These, and where one says nothing the other's. */
    Fields or(
            @Nullable String otherTitle,
            @Nullable String otherUrl,
            @Nullable String otherPublisher,
            @Nullable String otherPublished,
            @Nullable String otherLanguage) {
        return new Fields(
                ref,
                text,
                html,
                title != null ? title : otherTitle,
                url != null ? url : otherUrl,
                publisher != null ? publisher : otherPublisher,
                published != null ? published : otherPublished,
                language != null ? language : otherLanguage);
    }

    static Fields of(JsonNode line) {
        return new Fields(
                field(line, "id"),
                field(line, "text"),
                field(line, "html"),
                field(line, "title"),
                field(line, "url"),
                field(line, "publisher"),
                field(line, "published"),
                field(line, "language"));
    }

    private static @Nullable String field(JsonNode line, String name) {
        JsonNode value = line.path(name);
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        String words = value.asText();
        if (name.equals("text") || name.equals("html")) {
            return words;
        }
        // Lone surrogates must not reach a writer of UTF-8.
        return words.isBlank() ? null : Decoder.repair(words).text().strip();
    }
}
