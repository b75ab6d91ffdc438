// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Query;
import org.sightline.screen.Schemas;
import org.sightline.screen.bulk.Asked;
import org.sightline.screen.bulk.NdjsonQueries;
import org.sightline.watchlist.format.Model;

/**
 * One example entity of a batch.
 *
 * @param example as it came, its values as lists
 * @param query what it asks, or null where it cannot be used
 * @param fault why it cannot be used, or null
 * @param remarks what of it was not used
 */
record MatchQuery(
        ObjectNode example, @Nullable Query query, @Nullable String fault, List<String> remarks) {
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_VALUE = 10_000;
    /** What may be a name beside {@code name}; the reader of queries knows that one alone. */
    private static final List<String> OTHER_NAMES = List.of("alias", "previousName");

    private static final NdjsonQueries READER = new NdjsonQueries(Query.name(null, Asked.NAMELESS));

    MatchQuery {
        remarks = List.copyOf(remarks);
    }

    /** Reads an example: {@code {"schema","properties":{name:[values]}}}. */
    static MatchQuery of(JsonNode node) {
        ObjectNode example = Json.MAPPER.createObjectNode();
        try {
            return read(node, example);
        } catch (RefusedException e) {
            return new MatchQuery(example, null, e.detail(), List.of());
        }
    }

    private static MatchQuery read(JsonNode node, ObjectNode example) {
        require(node.isObject(), "is no JSON object");
        if (node.hasNonNull("id")) {
            example.put("id", RefusedException.shown(node.get("id").asText()));
        }
        JsonNode schema = node.path("schema");
        require(schema.isMissingNode() || schema.isNull() || schema.isTextual(), "has a schema that is no text");
        String meant = schema.isTextual() ? schema(schema.asText()) : null;
        if (meant != null) {
            example.put("schema", meant);
        }
        JsonNode properties = node.path("properties");
        require(properties.isObject(), "has no properties");
        ObjectNode asked = example.putObject("properties");
        List<String> remarks = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            requireProperty(property.getKey());
            values(property.getKey(), property.getValue()).forEach(asked.withArray(property.getKey())::add);
        }
        Asked read = READER.asked(forReader(example, remarks));
        remarks.addAll(read.remarks());
        return new MatchQuery(example, read.query(), read.fault(), remarks);
    }

    private static @Nullable String schema(String text) {
        Optional<String> known = Schemas.named(text);
        if (known.isPresent()) {
            return known.get();
        }
        if (Model.shipped().kind(text) != null) {
            throw new RefusedException(
                    400, "the schema '" + text + "' cannot be matched; " + String.join(", ", Schemas.all()) + " can");
        }
        throw new RefusedException(400, "there is no schema '" + RefusedException.shown(text) + "'");
    }

    /** A property of any schema will do, as a client may not know whether it has a person or a company; one of none is a slip. */
    private static void requireProperty(String property) {
        require(
                KnownProperties.all().contains(property),
                "has a property that no schema has: '" + RefusedException.shown(property) + "'");
    }

    private static List<String> values(String property, JsonNode node) {
        List<String> values = new ArrayList<>();
        Iterable<JsonNode> nodes = node.isArray() ? node : List.of(node);
        for (JsonNode value : nodes) {
            require(value.isValueNode(), "has a value of " + property + " that is neither text nor number");
            require(value.asText().length() <= LONGEST_VALUE, "has a value of " + property + " that is too long");
            if (!value.isNull()) {
                values.add(value.asText());
            }
        }
        require(values.size() <= MOST_VALUES, "has more than " + MOST_VALUES + " values of " + property);
        return values;
    }

    /** The example with all its names as {@code name}. */
    private static ObjectNode forReader(ObjectNode example, List<String> remarks) {
        ObjectNode copy = example.deepCopy();
        ObjectNode properties = (ObjectNode) copy.get("properties");
        for (String other : OTHER_NAMES) {
            if (properties.remove(other) instanceof ArrayNode names) {
                names.forEach(properties.withArray("name")::add);
            }
        }
        List<String> unused = new ArrayList<>();
        properties.fieldNames().forEachRemaining(property -> {
            if (!NdjsonQueries.uses(property)) {
                unused.add(property);
            }
        });
        if (!unused.isEmpty()) {
            remarks.add("not used: " + String.join(", ", unused));
        }
        return copy;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RefusedException(400, otherwise);
        }
    }
}
