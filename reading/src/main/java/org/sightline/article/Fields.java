// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The fields of one NDJSON line; empty strings and nulls count as absent. */
record Fields(
        @Nullable String ref,
        @Nullable String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language) {
    /** A plain file has none. */
    static final Fields NONE = new Fields(null, null, null, null, null, null, null);

    static Fields of(JsonNode line) {
        return new Fields(
                field(line, "id"),
                field(line, "text"),
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
        if (name.equals("text")) {
            return words;
        }
        // Lone surrogates must not reach a writer of UTF-8.
        return words.isBlank() ? null : Decoder.repair(words).text().strip();
    }
}
