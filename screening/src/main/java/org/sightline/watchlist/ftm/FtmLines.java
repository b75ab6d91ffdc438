// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;

/**
 * The lines of a FollowTheMoney file, parsed as a stream and never as a tree. Values that recur (countries, programmes, notes that
 * every entry bears) are held once. Not safe for use by several threads.
 */
final class FtmLines implements AutoCloseable {
    private static final int VALUES = 100_000;
    private static final int RECURRING = 200_000;

    private final String name;
    private final JsonParser json;
    private final Map<String, String> recurring = new HashMap<>();

    FtmLines(String name, Reader text, Limits limits) throws IOException {
        this.name = name;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(limits.field())
                .maxNestingDepth(limits.depth())
                .maxNameLength(1000)
                .maxNumberLength(100)
                .build();
        this.json =
                JsonFactory.builder().streamReadConstraints(constraints).build().createParser(text);
    }

    /** The next entity, or null at the end. */
    @Nullable FtmLine next() throws ListFormatException, IOException {
        try {
            JsonToken token = json.nextToken();
            if (token == null) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw refusal("not a JSON object");
            }
            return line();
        } catch (JsonProcessingException e) {
            throw new ListFormatException(
                    name,
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "broken or cut short: " + e.getOriginalMessage(),
                    e);
        }
    }

    ListFormatException refusal(String reason) {
        return new ListFormatException(name, json.currentLocation().getLineNr(), reason, null);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private FtmLine line() throws ListFormatException, IOException {
        String id = null;
        String schema = null;
        String caption = null;
        Boolean target = null;
        Map<String, List<String>> properties = Map.of();
        List<String> referents = List.of();
        int sanctions = -1;
        int adjacent = -1;
        Set<String> others = new TreeSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = text();
                case "schema" -> schema = recurring(text());
                case "caption" -> caption = text();
                case "target" -> target = json.currentToken() == JsonToken.VALUE_NULL ? null : json.getBooleanValue();
                case "properties" -> properties = properties();
                case "referents" -> referents = referents();
                case FtmWriter.SANCTIONS -> sanctions = count();
                case FtmWriter.ADJACENT -> adjacent = count();
                default -> {
                    if (skipped()) {
                        others.add(field);
                    }
                }
            }
        }
        if (id == null || id.isBlank() || schema == null || schema.isBlank()) {
            throw refusal("an entity needs an id and a schema");
        }
        FtmLine.Following following = sanctions < 0 || adjacent < 0 ? null : new FtmLine.Following(sanctions, adjacent);
        return new FtmLine(id, schema, caption, target, properties, referents, following, others);
    }

    private List<String> referents() throws ListFormatException, IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw refusal("referents are a list");
        }
        List<String> referents = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (referents.size() >= VALUES) {
                throw refusal("an entity of more than " + VALUES + " referents");
            }
            referents.add(text());
        }
        return referents;
    }

    private int count() throws ListFormatException, IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getLongValue() != json.getIntValue()) {
            throw refusal("a number of lines was expected");
        }
        return json.getIntValue();
    }

    /** Goes past one value, and says whether it held anything. */
    private boolean skipped() throws IOException {
        if (!json.currentToken().isStructStart()) {
            return json.currentToken() != JsonToken.VALUE_NULL;
        }
        int depth = json.getParsingContext().getNestingDepth();
        boolean held = false;
        while (json.nextToken() != null && json.getParsingContext().getNestingDepth() >= depth) {
            held = true;
        }
        return held;
    }

    private Map<String, List<String>> properties() throws ListFormatException, IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw refusal("properties are an object of lists");
        }
        Map<String, List<String>> properties = new LinkedHashMap<>();
        int count = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = recurring(json.currentName());
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw refusal("property " + property + " is not a list");
            }
            List<String> values = new ArrayList<>(2);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (++count > VALUES) {
                    throw refusal("an entity of more than " + VALUES + " values");
                }
                if (json.currentToken() != JsonToken.VALUE_NULL) {
                    values.add(recurring(text()));
                }
            }
            properties.put(property, values);
        }
        return properties;
    }

    private String text() throws ListFormatException, IOException {
        if (json.currentToken() == null || !json.currentToken().isScalarValue()) {
            throw refusal("text was expected");
        }
        return json.getText();
    }

    private String recurring(String text) {
        if (text.length() > 500) {
            return text;
        }
        String known = recurring.get(text);
        if (known != null) {
            return known;
        }
        if (recurring.size() < RECURRING) {
            recurring.put(text, text);
        }
        return text;
    }
}
