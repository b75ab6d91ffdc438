// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity while its facts are being gathered. Blank values are not taken, and a value is kept once, where it first stood. Not
 * safe for use by several threads.
 */
public final class EntityDraft {
    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    public EntityDraft(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    public String schema() {
        return schema;
    }

    /** Adds one value; white space around it is cut away, and inside it becomes one blank. */
    public EntityDraft add(String property, @Nullable String value) {
        if (value == null) {
            return this;
        }
        String clean = clean(value);
        if (!clean.isEmpty()) {
            properties.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(clean);
        }
        return this;
    }

    public EntityDraft add(String property, Iterable<String> values) {
        for (String value : values) {
            add(property, value);
        }
        return this;
    }

    /** The values gathered so far. */
    public List<String> values(String property) {
        return List.copyOf(properties.getOrDefault(property, Set.of()));
    }

    /** The entity. An alias that is also a name is left out, and so is a weak alias that is also either. */
    public Entity entity() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> property : properties.entrySet()) {
            copy.put(property.getKey(), new ArrayList<>(property.getValue()));
        }
        List<String> strong = new ArrayList<>(copy.getOrDefault("name", List.of()));
        for (String property : List.of("alias", "previousName", "weakAlias")) {
            List<String> values = copy.get(property);
            if (values == null) {
                continue;
            }
            values.removeAll(strong);
            strong.addAll(values);
        }
        return new Entity(id, schema, copy);
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!blank) {
                clean.append(c);
                continue;
            }
            if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }
}
