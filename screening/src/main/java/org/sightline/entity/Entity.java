// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entity in the <a href="https://followthemoney.tech">FollowTheMoney</a> model: an id, a schema name and
 * properties, each of which may have several values. Values keep the order of their source; properties are sorted by
 * name, so that equal entities serialise to equal bytes.
 *
 * @param id unique among the entities of its dataset
 * @param schema a FollowTheMoney schema name: {@code Person}, {@code Organization}, {@code Company}, {@code Vessel} …
 * @param properties property name to values, never an empty list of values
 */
public record Entity(String id, String schema, Map<String, List<String>> properties) {
    public Entity {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an entity needs an id");
        }
        if (schema.isBlank()) {
            throw new IllegalArgumentException("entity " + id + " needs a schema");
        }
        TreeMap<String, List<String>> copy = new TreeMap<>();
        for (Map.Entry<String, List<String>> property : properties.entrySet()) {
            if (!property.getValue().isEmpty()) {
                copy.put(property.getKey(), List.copyOf(property.getValue()));
            }
        }
        properties = Collections.unmodifiableMap(copy);
    }

    /** The values of one property, empty where it has none. */
    public List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The first value of one property. */
    public Optional<String> first(String property) {
        return values(property).stream().findFirst();
    }

    /** The primary name, or the id where there is no name. */
    public String caption() {
        return first("name").orElse(id);
    }

    /**
     * Every name that identifies the entity on its own: {@code name}, {@code alias}, {@code previousName}; weak aliases are
     * left out.
     */
    public List<String> strongNames() {
        List<String> names = new ArrayList<>(values("name"));
        names.addAll(values("alias"));
        names.addAll(values("previousName"));
        return List.copyOf(names);
    }
}
