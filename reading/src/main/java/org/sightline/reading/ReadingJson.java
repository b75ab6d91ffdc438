// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Writes and reads a {@link Reading} as one line of JSON. Equal readings give equal lines; fields stand in the order of their
 * records; what may be null is written as null. Safe to share between threads.
 */
public final class ReadingJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .annotationIntrospector(new ContractRules())
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new Days()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /**
     * One line, without the line end. A lone surrogate, which no Unicode text may hold, is written as U+FFFD: one code point for
     * one, so offsets stay true.
     */
    public String write(Reading reading) {
        try {
            return wellFormed(mapper.writeValueAsString(reading));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a line back. Fields that this version does not know are passed over; what it writes must be there, lists excepted,
     * which may be left out where the schema says so.
     *
     * @throws IllegalArgumentException when the line is no valid reading; the message says why
     */
    public Reading read(String line) {
        try {
            JsonNode tree = mapper.readTree(line);
            String schema = tree.path("schema").asText();
            if (!schema.equals(Reading.SCHEMA)) {
                throw new IllegalArgumentException("not a " + Reading.SCHEMA + ": schema is '" + schema + "'");
            }
            return mapper.treeToValue(tree, Reading.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a " + Reading.SCHEMA + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The text with U+FFFD in the place of each lone surrogate. */
    public static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(point)) {
                i++;
                continue;
            }
            if (Character.getType(point) == Character.SURROGATE) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }

    private static final class Days extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Days() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) throws JsonProcessingException {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw context.weirdStringException(value, LocalDate.class, "not a day such as 2024-08-12");
            }
        }
    }
}
