// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney's schemata and properties: what there is, of which type, and what names another entity. Rows of {@code
 * schemata.tsv} and {@code properties.tsv}. Immutable.
 */
public final class Model {
    /** The type of a property whose values are ids of other entities. */
    public static final String ENTITY = "entity";

    private final Map<String, Schema> schemata = new HashMap<>();

    /** What part a schema's entities play in a list. */
    public enum Kind {
        /** Listed itself wherever a file does not say who is. */
        PARTY,
        /** Listed itself only where a file says so. */
        THING,
        /** Between two others. */
        RELATION,
        SANCTION,
        /** Belongs to another entity: an address, a document, a position. */
        BESIDE,
        /** No part of a list. */
        APART
    }

    private Model() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Table.rows(Model.class, "schemata.tsv", 5).forEach(row -> rows.put(row.get(0), row));
        Map<String, List<Property>> own = new HashMap<>();
        for (List<String> row : Table.rows(Model.class, "properties.tsv", 4)) {
            own.computeIfAbsent(row.get(0), schema -> new ArrayList<>())
                    .add(new Property(row.get(1), row.get(2), row.get(3)));
        }
        rows.keySet().forEach(schema -> schemata.put(schema, Schema.of(schema, rows, own)));
    }

    /** The model that this program ships, read once. */
    public static Model shipped() {
        return Shipped.MODEL;
    }

    /** The names of all schemata, sorted. */
    public Set<String> schemata() {
        return Collections.unmodifiableSet(new TreeSet<>(schemata.keySet()));
    }

    /** The schema's kind, or null where there is no such schema. */
    public @Nullable Kind kind(String schema) {
        Schema known = schemata.get(schema);
        return known == null ? null : known.kind();
    }

    /** The names of all properties that a schema's entities may have, its parents' among them, sorted. */
    public Set<String> properties(String schema) {
        Schema known = schemata.get(schema);
        return known == null
                ? Set.of()
                : Collections.unmodifiableSet(new TreeSet<>(known.types().keySet()));
    }

    /** The type of a property: {@code name}, {@code date}, {@code country} …, empty for plain text; null where the schema lacks it. */
    public @Nullable String type(String schema, String property) {
        Schema known = schemata.get(schema);
        return known == null ? null : known.types().get(property);
    }

    /** The properties whose values are ids of other entities; of a relation where it begins and where it ends come first. */
    public List<String> naming(String schema) {
        Schema known = schemata.get(schema);
        return known == null ? List.of() : known.naming();
    }

    /**
     * The property by which an entity names the one that it is nested in.
     *
     * @param schema of the nested entity
     * @param wayBack how the outer entity calls it, such as {@code sanctions}
     * @return such as {@code entity}, or null where there is none
     */
    public @Nullable String forward(String schema, String wayBack) {
        Schema known = schemata.get(schema);
        return known == null ? null : known.waysBack().get(wayBack);
    }

    /**
     * How an entity calls the ones that name it by a property: the other side of {@link #forward}.
     *
     * @param schema of the entity that names
     * @param property by which it does, such as {@code entity}
     * @return such as {@code sanctions}, or null where there is no word for it
     */
    public @Nullable String wayBack(String schema, String property) {
        Schema known = schemata.get(schema);
        if (known == null) {
            return null;
        }
        return known.waysBack().entrySet().stream()
                .filter(way -> way.getValue().equals(property))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Whether all that is of one schema is of the other too, as every {@code Company} is an {@code Organization}. */
    public boolean is(String schema, String ancestor) {
        Schema known = schemata.get(schema);
        return known != null && known.line().contains(ancestor);
    }

    private static final class Shipped {
        private static final Model MODEL = new Model();
    }

    private record Property(String name, String type, String wayBack) {}

    private record Schema(
            Kind kind, Set<String> line, Map<String, String> types, List<String> naming, Map<String, String> waysBack) {
        static Schema of(String name, Map<String, List<String>> rows, Map<String, List<Property>> own) {
            Set<String> line = new LinkedHashSet<>();
            gather(name, rows, line);
            List<String> row = Objects.requireNonNull(rows.get(name));
            Set<String> naming = new LinkedHashSet<>();
            row.subList(3, 5).stream().filter(end -> !end.isEmpty()).forEach(naming::add);
            Map<String, String> types = new HashMap<>();
            Map<String, String> waysBack = new HashMap<>();
            for (String ancestor : line) {
                for (Property property : own.getOrDefault(ancestor, List.of())) {
                    types.putIfAbsent(property.name(), property.type());
                    if (property.type().equals(ENTITY)) {
                        naming.add(property.name());
                    }
                    if (!property.wayBack().isEmpty()) {
                        waysBack.putIfAbsent(property.wayBack(), property.name());
                    }
                }
            }
            Kind kind = Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            return new Schema(kind, Set.copyOf(line), Map.copyOf(types), List.copyOf(naming), Map.copyOf(waysBack));
        }

        /** The schema and all above it, each once. */
        private static void gather(String name, Map<String, List<String>> rows, Set<String> line) {
            List<String> row = rows.get(name);
            if (row == null) {
                throw new IllegalStateException("schemata.tsv names a parent that it lacks: " + name);
            }
            if (!line.add(name) || row.get(1).isEmpty()) {
                return;
            }
            for (String parent : row.get(1).split(",")) {
                gather(parent, rows, line);
            }
        }
    }
}
