// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Query;

/**
 * One query of the Reconciliation API 0.2.
 *
 * @param text what stands in the cell, empty where there is none
 * @param query what it asks of the lists, or null where it can ask nothing
 * @param fault why it cannot, or null
 */
record ReconcileQuery(
        String text, @Nullable Query query, @Nullable String fault, int limit) {
    private static final int USUAL = 5;

    /** Properties that are none of ours are left out, as a client may send whatever columns it has. */
    static ReconcileQuery of(JsonNode node, int most) {
        String text = node.path("query").asText("").strip();
        int limit = node.path("limit").canConvertToInt() ? node.path("limit").asInt() : USUAL;
        ObjectNode example = Json.MAPPER.createObjectNode();
        JsonNode type = node.path("type").isArray() ? node.path("type").path(0) : node.path("type");
        String schema = type.isObject() ? type.path("id").asText("") : type.asText("");
        if (!schema.isBlank() && !schema.equals("Thing")) {
            example.put("schema", schema);
        }
        ObjectNode properties = example.putObject("properties");
        if (!text.isEmpty()) {
            properties.putArray("name").add(text);
        }
        for (JsonNode property : node.path("properties")) {
            String name = name(property.path("pid").asText(""));
            if (KnownProperties.all().contains(name)) {
                JsonNode value = property.path("v");
                Iterable<JsonNode> values = value.isArray() ? value : List.of(value);
                for (JsonNode each : values) {
                    // a cell that was reconciled already is an object
                    String plain = each.isObject()
                            ? each.path("name").asText(each.path("id").asText(""))
                            : each.asText("");
                    if (!plain.isBlank()) {
                        properties.withArray(name).add(plain);
                    }
                }
            }
        }
        MatchQuery read = MatchQuery.of(example);
        return new ReconcileQuery(text, read.query(), read.fault(), Math.max(1, Math.min(most, limit)));
    }

    /** {@code Person:birthDate} and {@code birthDate} are the same. */
    static String name(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** How a schema or property is called for people: {@code birthDate} is "Birth date". */
    static String label(String id) {
        StringBuilder label = new StringBuilder();
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            if (at > 0 && Character.isUpperCase(c) && !Character.isUpperCase(id.charAt(at - 1))) {
                label.append(' ').append(Character.toLowerCase(c));
            } else {
                label.append(c);
            }
        }
        return label.isEmpty() ? "" : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
