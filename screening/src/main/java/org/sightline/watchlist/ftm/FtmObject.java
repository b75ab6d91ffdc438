// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
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
 * Parses the JSON object of one entity and of those nested inside it. Values that recur (countries, programmes, notes that every
 * entry bears) are held once. Not safe for use by several threads.
 */
final class FtmObject {
    private static final int VALUES = 100_000;
    private static final int RECURRING = 200_000;
    /** All texts of one line together, in fields of the greatest length. */
    private static final int FIELDS = 16;

    private final String name;
    private final JsonParser json;
    private final long mostText;
    private final Map<String, String> recurring = new HashMap<>();
    private int values;
    private long text;

    FtmObject(String name, JsonParser json, Limits limits) {
        this.name = name;
        this.json = json;
        this.mostText = (long) FIELDS * limits.field();
    }

    /**
     * The entity that begins at this token.
     *
     * @throws NoEntityException when there is none; the parser then stands somewhere inside it
     * @throws ListFormatException when it goes past the limits
     */
    FtmLine line(JsonToken token) throws NoEntityException, ListFormatException, IOException {
        values = 0;
        text = 0;
        return entity(token);
    }

    private FtmLine entity(JsonToken token) throws NoEntityException, ListFormatException, IOException {
        if (token != JsonToken.START_OBJECT) {
            throw new NoEntityException("not a JSON object (left out)");
        }
        String id = null;
        String schema = null;
        String caption = null;
        Boolean target = null;
        Map<String, List<String>> properties = Map.of();
        List<String> referents = List.of();
        List<String> datasets = List.of();
        List<FtmLine.Nested> nested = new ArrayList<>(0);
        Set<String> others = new TreeSet<>();
        int sanctions = -1;
        int adjacent = -1;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "id" -> id = text();
                case "schema" -> schema = recurring(text());
                case "caption" -> caption = text();
                case "target" -> target = target();
                case "properties" -> properties = properties(nested, others);
                case "referents" -> referents = texts();
                case "datasets" -> datasets = texts();
                default -> {
                    boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
                    if (number && field.equals(FtmWriter.SANCTIONS)) {
                        sanctions = count();
                    } else if (number && field.equals(FtmWriter.ADJACENT)) {
                        adjacent = count();
                    } else if (skipped()) {
                        others.add(recurring(field));
                    }
                }
            }
        }
        if (id == null || id.isBlank() || schema == null || schema.isBlank()) {
            throw new NoEntityException("an entity needs an id and a schema (left out)");
        }
        if (id.codePoints().anyMatch(Character::isISOControl)) {
            throw new NoEntityException("an id with control characters (left out)");
        }
        FtmLine.Following following = sanctions < 0 || adjacent < 0 ? null : new FtmLine.Following(sanctions, adjacent);
        return new FtmLine(id, schema, caption, target, properties, referents, datasets, following, nested, others);
    }

    private @Nullable Boolean target() throws NoEntityException, IOException {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_NULL && !token.isBoolean()) {
            throw new NoEntityException("target is neither true nor false (left out)");
        }
        return token == JsonToken.VALUE_NULL ? null : json.getBooleanValue();
    }

    private Map<String, List<String>> properties(List<FtmLine.Nested> nested, Set<String> others)
            throws NoEntityException, ListFormatException, IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new NoEntityException("properties are not an object of lists (left out)");
        }
        Map<String, List<String>> properties = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String property = recurring(json.currentName());
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new NoEntityException("property " + property + " is not a list (left out)");
            }
            List<String> found = new ArrayList<>(2);
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                another();
                if (token == JsonToken.START_OBJECT) {
                    FtmLine inside = nested(others);
                    if (inside != null) {
                        nested.add(new FtmLine.Nested(property, inside));
                        found.add(inside.id());
                    }
                } else if (token != JsonToken.VALUE_NULL) {
                    found.add(recurring(text()));
                }
            }
            properties.put(property, found);
        }
        return properties;
    }

    /** The entity that begins here, inside another; one that is none does not lose the other. */
    private @Nullable FtmLine nested(Set<String> others) throws ListFormatException, IOException {
        int outside = json.getParsingContext().getNestingDepth() - 1;
        try {
            return entity(json.currentToken());
        } catch (NoEntityException e) {
            others.add("nested: " + e.reason());
            json.skipChildren();
            while (json.getParsingContext().getNestingDepth() > outside) {
                json.nextToken();
            }
            return null;
        }
    }

    private List<String> texts() throws NoEntityException, ListFormatException, IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return List.of(text());
        }
        List<String> texts = new ArrayList<>(1);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            another();
            texts.add(recurring(text()));
        }
        return texts;
    }

    private int count() throws NoEntityException, IOException {
        if (json.getNumberType() != JsonParser.NumberType.INT || json.getIntValue() < 0) {
            throw new NoEntityException("not a number of lines (left out)");
        }
        return json.getIntValue();
    }

    private String text() throws NoEntityException, ListFormatException, IOException {
        if (!json.currentToken().isScalarValue()) {
            throw new NoEntityException("no text where one should be (left out)");
        }
        String found = json.getText();
        text += found.length();
        if (text > mostText) {
            throw refusal("an entity of more than " + mostText + " characters");
        }
        return found;
    }

    private void another() throws ListFormatException {
        if (++values > VALUES) {
            throw refusal("an entity of more than " + VALUES + " values");
        }
    }

    private ListFormatException refusal(String reason) {
        return new ListFormatException(name, json.currentLocation().getLineNr(), reason, null);
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

    private String recurring(String found) {
        if (found.length() > 500) {
            return found;
        }
        String known = recurring.get(found);
        if (known != null) {
            return known;
        }
        if (recurring.size() < RECURRING) {
            recurring.put(found, found);
        }
        return found;
    }
}
