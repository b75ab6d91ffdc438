// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;

/** A reading as it is stored: the contract's JSON without the article's text, which stands beside it once, compressed. */
final class StoredReading {
    private static final JsonMapper TREES = new JsonMapper();

    private final ReadingJson json = new ReadingJson();

    byte[] pack(Reading reading) {
        try {
            JsonNode tree = TREES.readTree(json.write(reading));
            ((ObjectNode) tree.path("article")).put("text", "");
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(TREES.writeValueAsBytes(tree));
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The reading with its text again.
     *
     * @throws StoreException when the bytes are damaged
     */
    Reading unpack(byte[] packed, String text) {
        try {
            return json.read(TREES.writeValueAsString(tree(packed, text)));
        } catch (IllegalArgumentException | IOException e) {
            throw damaged(e);
        }
    }

    private static JsonNode tree(byte[] packed, String text) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            JsonNode tree = TREES.readTree(gzip.readAllBytes());
            if (!(tree.path("article") instanceof ObjectNode article)) {
                throw new IOException("no article in it");
            }
            article.put("text", text);
            return tree;
        }
    }

    private static StoreException damaged(Exception e) {
        return new StoreException(StoreException.Kind.DAMAGED, "a stored reading is damaged: " + e.getMessage(), e);
    }
}
