// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.Model;

/** Reads a column map and checks every name in it. A refusal says which field is wrong and what could stand there. */
final class ColumnMapParser {
    private static final double BAD_ROWS = 0.05;
    private static final Set<String> FIELDS =
            Set.of("format", "delimiter", "schema", "columns", "constants", "repeatedIds", "badRows", "remark");
    private static final Set<String> COLUMN_FIELDS =
            Set.of("to", "separator", "dates", "country", "currency", "order", "optional");
    private static final Set<String> SCHEMA_FIELDS = Set.of("column", "values", "otherwise");
    private static final String INVERTED = "Family, Given";

    private final String name;
    private final Targets targets;

    ColumnMapParser(String name) {
        this.name = name;
        this.targets = new Targets(Model.shipped());
    }

    ColumnMap map(byte[] json) throws ListFormatException {
        JsonNode root = tree(json);
        known("the map", root, FIELDS);
        if (!root.path("format").asText().equals(ColumnMap.FORMAT)) {
            throw refusal("format", "must be \"" + ColumnMap.FORMAT + "\"");
        }
        ColumnMap.SchemaRule schema = schema(root.path("schema"));
        Set<String> schemata = new TreeSet<>(schema.values().values());
        if (schema.fallback() != null) {
            schemata.add(schema.fallback());
        }
        boolean open = schema.column() != null && schema.values().isEmpty();
        Set<String> possible = open ? targets.listable() : schemata;
        JsonNode columns = root.path("columns");
        if (!columns.isObject() || columns.isEmpty()) {
            throw refusal("columns", "must name what is in which column, such as {\"Full name\": \"name\"}");
        }
        Map<String, ColumnMap.Column> read = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        boolean catchAll = false;
        for (Map.Entry<String, JsonNode> column : columns.properties()) {
            String field = "columns." + column.getKey();
            if (column.getKey().equals("*")) {
                if (!column.getValue().asText().equals("notes")) {
                    throw refusal(field, "can only be \"notes\"");
                }
                catchAll = true;
            } else if (column.getValue().isNull()) {
                left.add(column.getKey());
            } else {
                read.put(column.getKey(), column(field, column.getValue(), possible));
            }
        }
        if (read.values().stream()
                        .filter(column -> column.to().contains(Targets.ID))
                        .count()
                != 1) {
            throw refusal("columns", "exactly one must be \"id\": entries are known by it from release to release");
        }
        Map<String, List<String>> constants = constants(root.path("constants"), possible);
        return new ColumnMap(
                digest(json), delimiter(root), schema, read, left, catchAll, constants, merging(root), badRows(root));
    }

    private ColumnMap.SchemaRule schema(JsonNode node) throws ListFormatException {
        if (node.isTextual()) {
            return new ColumnMap.SchemaRule(null, Map.of(), listable("schema", node.asText()));
        }
        if (!node.isObject() || !node.path("column").isTextual()) {
            throw refusal(
                    "schema",
                    "must be a schema such as \"Person\", or {\"column\": …, \"values\": {\"P\": \"Person\"}, \"otherwise\": …}");
        }
        known("schema", node, SCHEMA_FIELDS);
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> value : node.path("values").properties()) {
            String schema =
                    listable("schema.values." + value.getKey(), value.getValue().asText());
            values.put(value.getKey().strip().toLowerCase(Locale.ROOT), schema);
        }
        JsonNode otherwise = node.path("otherwise");
        String fallback = otherwise.isMissingNode() ? null : listable("schema.otherwise", otherwise.asText());
        return new ColumnMap.SchemaRule(node.path("column").asText(), values, fallback);
    }

    private String listable(String field, String schema) throws ListFormatException {
        if (!targets.listable().contains(schema)) {
            throw refusal(field, "'" + schema + "' is no schema of an entry; there are: " + joined(targets.listable()));
        }
        return schema;
    }

    private ColumnMap.Column column(String field, JsonNode node, Set<String> schemata) throws ListFormatException {
        if (!node.isObject()) {
            return new ColumnMap.Column(to(field, node, schemata), null, List.of(), null, null, false, false);
        }
        known(field, node, COLUMN_FIELDS);
        List<DatePattern> dates = new ArrayList<>();
        for (String pattern : texts(field + ".dates", node.path("dates"))) {
            try {
                dates.add(DatePattern.of(pattern));
            } catch (IllegalArgumentException e) {
                throw refusal(field + ".dates", String.valueOf(e.getMessage()));
            }
        }
        String order = text(node, "order");
        if (order != null && !order.equals(INVERTED)) {
            throw refusal(field + ".order", "can only be \"" + INVERTED + "\"; without it a name stays as it is");
        }
        return new ColumnMap.Column(
                to(field + ".to", node.path("to"), schemata),
                text(node, "separator"),
                dates,
                text(node, "country"),
                text(node, "currency"),
                order != null,
                node.path("optional").asBoolean());
    }

    private List<String> to(String field, JsonNode node, Set<String> schemata) throws ListFormatException {
        List<String> names = texts(field, node);
        if (names.isEmpty()) {
            throw refusal(field, "must say what the column is, such as \"name\"");
        }
        for (String target : names) {
            String wrong = targets.wrong(target, names.size() > 1, schemata);
            if (wrong != null) {
                throw refusal(field, wrong);
            }
        }
        return names;
    }

    private Map<String, List<String>> constants(JsonNode node, Set<String> schemata) throws ListFormatException {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> constant : node.properties()) {
            String field = "constants." + constant.getKey();
            String wrong = targets.wrong(constant.getKey(), false, schemata);
            if (constant.getKey().equals(Targets.ID)) {
                wrong = "an id cannot be the same for every row";
            }
            if (wrong != null) {
                throw refusal(field, wrong);
            }
            constants.put(constant.getKey(), texts(field, constant.getValue()));
        }
        return constants;
    }

    private @Nullable Character delimiter(JsonNode root) throws ListFormatException {
        String text = text(root, "delimiter");
        if (text == null) {
            return null;
        }
        if (!Set.of(",", ";", "\t", "|").contains(text)) {
            throw refusal("delimiter", "must be one of , ; | and tab (\\t)");
        }
        return text.charAt(0);
    }

    private boolean merging(JsonNode root) throws ListFormatException {
        String text = text(root, "repeatedIds");
        if (text != null && !text.equals("merge") && !text.equals("leave out")) {
            throw refusal("repeatedIds", "must be \"merge\" or \"leave out\"");
        }
        return "merge".equals(text);
    }

    private double badRows(JsonNode root) throws ListFormatException {
        JsonNode node = root.path("badRows");
        if (node.isMissingNode()) {
            return BAD_ROWS;
        }
        if (!node.isNumber() || node.asDouble() < 0 || node.asDouble() > 1) {
            throw refusal("badRows", "must be a share between 0 and 1, such as 0.05");
        }
        return node.asDouble();
    }

    private List<String> texts(String field, JsonNode node) throws ListFormatException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : node.isArray() ? node : List.of(node)) {
            if (value.isMissingNode()) {
                continue;
            }
            if (!value.isValueNode() || value.isNull()) {
                throw refusal(field, "must be text or a list of texts");
            }
            texts.add(value.asText());
        }
        return texts;
    }

    private @Nullable String text(JsonNode node, String field) throws ListFormatException {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual() || value.asText().isEmpty()) {
            throw refusal(field, "must be text");
        }
        return value.asText();
    }

    private void known(String where, JsonNode node, Set<String> fields) throws ListFormatException {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!fields.contains(field.getKey())) {
                throw refusal(where, "has no field '" + field.getKey() + "'; there are: " + joined(fields));
            }
        }
    }

    private JsonNode tree(byte[] json) throws ListFormatException {
        try {
            JsonNode root = JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .configure(JsonParser.Feature.ALLOW_COMMENTS, false)
                    .build()
                    .readTree(json);
            if (root == null || !root.isObject()) {
                throw new ListFormatException(name, "no column map: not a JSON object");
            }
            return root;
        } catch (JsonProcessingException e) {
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new ListFormatException(name, line, "no column map: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ListFormatException refusal(String field, String reason) {
        return new ListFormatException(name, field + ": " + reason);
    }

    private static String joined(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private static String digest(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
