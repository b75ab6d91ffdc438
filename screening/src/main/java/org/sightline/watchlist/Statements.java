// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.entity.Statement;
import org.sightline.watchlist.format.ListedEntity;

/**
 * An entry as the set of its statements. The order of a list, and the running numbers under which documents, addresses and
 * sanctions stand beside an entry, make no difference to it.
 */
final class Statements {
    private final String id;
    private final Map<String, Entity> beside = new HashMap<>();

    private Statements(ListedEntity listed) {
        this.id = listed.entity().id();
        listed.adjacent().forEach(entity -> beside.put(entity.id(), entity));
    }

    /** The statements of an entry, sorted, each once. */
    static List<Statement> of(ListedEntity listed) {
        return List.copyOf(new Statements(listed).all(listed));
    }

    private TreeSet<Statement> all(ListedEntity listed) {
        TreeSet<Statement> all = new TreeSet<>();
        Entity entity = listed.entity();
        all.add(new Statement(id, "schema", entity.schema()));
        entity.properties()
                .forEach((property, values) -> values.stream()
                        .filter(value -> !beside.containsKey(value))
                        .forEach(value -> all.add(new Statement(id, property, value))));
        listed.referents().forEach(referent -> all.add(new Statement(id, "referents", referent)));
        listed.sanctions()
                .forEach(sanction -> all.add(new Statement(id, "Sanction", joined(facts(sanction), List.of()))));
        listed.adjacent()
                .forEach(entity1 -> all.add(new Statement(id, entity1.schema(), joined(entity1.properties(), List.of(entity1.id())))));
        return all;
    }

    /**
     * Facts in one line.
     *
     * @param within the entities whose facts these are part of; an entity that names one of them is not followed further
     */
    private String joined(Map<String, List<String>> facts, List<String> within) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + values(fact.getValue(), within))
                .filter(fact -> !fact.endsWith(": "))
                .collect(Collectors.joining(" · "));
    }

    private String values(List<String> values, List<String> within) {
        return values.stream()
                .filter(value -> !value.equals(id) && !within.contains(value))
                .map(value -> named(value, within))
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A value; where it names an entity beside the entry, that entity's facts in its place, as its number means nothing. */
    private String named(String value, List<String> within) {
        Entity other = beside.get(value);
        if (other == null) {
            return value;
        }
        List<String> deeper = new ArrayList<>(within);
        deeper.add(value);
        return other.schema() + " (" + joined(other.properties(), deeper) + ")";
    }

    private static Map<String, List<String>> facts(Sanction sanction) {
        Map<String, List<String>> facts = new TreeMap<>(sanction.details());
        facts.put("authority", List.of(sanction.authority()));
        facts.put("program", sanction.programs());
        facts.put("listingDate", shown(sanction.listed()));
        facts.put("endDate", shown(sanction.ended()));
        facts.put("sourceUrl", shown(sanction.source()));
        return facts;
    }

    private static List<String> shown(@Nullable Object value) {
        return Stream.ofNullable(value).map(Object::toString).toList();
    }
}
