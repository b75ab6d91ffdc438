// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.sightline.article.Limits;

/** JSON in, with its bounds, and out. */
final class Json {
    static final String TYPE = "application/json";

    private static final int DEEPEST = 32;
    /** As long as an article may be. */
    private static final int LONGEST_TEXT = Limits.STANDARD.articleBytes();

    private static final int USUAL = 4096;

    // after the limits, which it is made with
    static final JsonMapper MAPPER = mapper();

    private Json() {}

    /** Writes one value. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .build());
        return mapper;
    }

    /**
     * Reads a whole text.
     *
     * @throws RefusedException where it is none, and at which place
     */
    static JsonNode read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new RefusedException(400, "the request has no body; JSON is expected");
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new RefusedException(400, "malformed JSON" + where + ": " + words(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
        try (JsonGenerator json = MAPPER.getFactory().createGenerator(bytes)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Answers with a value, of known length, so that it goes out in one piece. */
    static void answer(Context request, Writing writing) {
        byte[] bytes = bytes(writing);
        request.res().setContentLength(bytes.length);
        request.contentType(TYPE).result(bytes);
    }

    private static String words(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int longest = 160;
        return message.length() <= longest ? message : message.substring(0, longest) + "…";
    }
}
