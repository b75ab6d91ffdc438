// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.report.Plain;

/** One STIX object while it is made. What the standard has no property for goes into our extension. */
final class StixObject {
    /** When the program's own objects were made: they say the same in every export. */
    static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    static final String EXTENSION = StixIds.of("extension-definition", "sightline");
    static final String PROGRAM = StixIds.of("identity", "sightline");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ObjectNode ours = JsonNodeFactory.instance.objectNode();

    /** @param changed at the earliest when it was made */
    StixObject(String type, String id, Instant made, Instant changed) {
        json.put("type", type).put("spec_version", "2.1").put("id", id);
        if (!id.equals(PROGRAM)) {
            json.put("created_by_ref", PROGRAM);
        }
        json.put("created", text(made)).put("modified", text(changed.isBefore(made) ? made : changed));
        ours.put("extension_type", "property-extension");
    }

    static String text(Instant moment) {
        return MOMENT.format(moment);
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The last millisecond of a day. */
    static Instant end(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59, 999_000_000)).toInstant(ZoneOffset.UTC);
    }

    String id() {
        return json.path("id").asText();
    }

    /** Sets a property of the standard; nothing where it is null or blank. */
    StixObject put(String property, @Nullable Object value) {
        set(json, property, value);
        return this;
    }

    /** Sets a property of our extension. */
    StixObject ours(String property, @Nullable Object value) {
        set(ours, property, value);
        return this;
    }

    /** Adds a reference to where a thing is described. */
    StixObject reference(String source, String field, String value) {
        ArrayNode references = json.withArray("external_references");
        references.addObject().put("source_name", source).put(field, value);
        return this;
    }

    ObjectNode json() {
        if (ours.size() > 1) {
            json.putObject("extensions").set(EXTENSION, ours);
        }
        return json;
    }

    private static void set(ObjectNode target, String property, @Nullable Object value) {
        if (value instanceof Integer number) {
            target.put(property, number);
            return;
        }
        if (value instanceof Collection<?> values) {
            if (!values.isEmpty()) {
                ArrayNode array = target.putArray(property);
                values.forEach(each -> array.add(Plain.line(each.toString())));
            }
            return;
        }
        String text =
                value instanceof Instant moment ? text(moment) : value == null ? "" : Plain.line(value.toString());
        if (!text.isEmpty()) {
            target.put(property, text);
        }
    }
}
