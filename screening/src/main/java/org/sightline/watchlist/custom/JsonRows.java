// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.SourceFile;

/**
 * The rows of JSON lines, or of one JSON array of objects. A value inside another object is a column named by its path, {@code
 * person.name}; a list is several values of one column, also where it is a list of objects.
 */
final class JsonRows implements Rows {
    private static final int VALUES = 10_000;
    private static final int COLUMNS = 10_000;

    private final String name;
    private final Faults faults;
    private final Limits limits;
    private final JsonParser json;
    private final Set<String> columns = new LinkedHashSet<>();
    private long count;
    private int values;
    private long text;

    JsonRows(SourceFile file, Limits limits, Faults faults) throws ListFormatException, IOException {
        this.name = file.name();
        this.faults = faults;
        this.limits = limits;
        if (!file.charset().equals(StandardCharsets.UTF_8)) {
            throw new ListFormatException(name, "JSON is UTF-8, and this file is not");
        }
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(limits.field())
                .maxNestingDepth(limits.depth())
                .maxNameLength(1000)
                .maxNumberLength(100)
                .build();
        this.json =
                JsonFactory.builder().streamReadConstraints(constraints).build().createParser(file.text());
    }

    @Override
    public @Nullable Row next() throws ListFormatException, IOException {
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                boolean list = (token == JsonToken.START_ARRAY
                                && json.getParsingContext().getNestingDepth() == 1)
                        || token == JsonToken.END_ARRAY;
                if (list) {
                    continue;
                }
                count++;
                long line = json.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    values = 0;
                    text = 0;
                    Map<String, List<String>> cells = new HashMap<>();
                    object("", cells);
                    return new Row(line, cells);
                }
                json.skipChildren();
                faults.add(line, "not a JSON object (left out)");
            }
            return null;
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ListFormatException(name, line, "broken or cut short: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public Set<String> columns() {
        return Collections.unmodifiableSet(columns);
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void object(String path, Map<String, List<String>> cells) throws ListFormatException, IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String column = path.isEmpty() ? json.currentName() : path + "." + json.currentName();
            if (columns.size() >= COLUMNS && !columns.contains(column)) {
                throw refusal("more than " + COLUMNS + " columns");
            }
            json.nextToken();
            value(column, cells);
        }
    }

    private void value(String column, Map<String, List<String>> cells) throws ListFormatException, IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> object(column, cells);
            case START_ARRAY -> {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    value(column, cells);
                }
            }
            default -> scalar(column, cells);
        }
    }

    private void scalar(String column, Map<String, List<String>> cells) throws ListFormatException, IOException {
        columns.add(column);
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        String value = json.getText();
        text += value.length();
        if (++values > VALUES || text > limits.field()) {
            throw refusal("a row of more than " + VALUES + " values or " + limits.field() + " characters");
        }
        if (!value.isBlank()) {
            cells.computeIfAbsent(column, path -> new ArrayList<>(1)).add(value.strip());
        }
    }

    private ListFormatException refusal(String reason) {
        return new ListFormatException(name, json.currentLocation().getLineNr(), reason, null);
    }
}
