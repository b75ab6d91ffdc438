// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
    private final Map<String, String> plain = new HashMap<>();

    private Statements(ListedEntity listed) {
        this.id = listed.entity().id();
        listed.adjacent().forEach(entity -> beside.put(entity.id(), entity));
    }

    /** The statements of an entry, sorted, each once. */
    static List<Statement> of(ListedEntity listed) {
        List<Statement> all = new Statements(listed).all(listed);
        all.sort(null);
        List<Statement> once = new ArrayList<>(all.size());
        for (Statement statement : all) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(statement)) {
                once.add(statement);
            }
        }
        return Collections.unmodifiableList(once);
    }

    private List<Statement> all(ListedEntity listed) {
        List<Statement> all = new ArrayList<>();
        Entity entity = listed.entity();
        all.add(new Statement(id, "schema", entity.schema()));
        entity.properties()
                .forEach((property, values) -> values.stream()
                        .filter(value -> !beside.containsKey(value))
                        .forEach(value -> all.add(new Statement(id, property, value))));
        listed.referents().forEach(referent -> all.add(new Statement(id, "referents", referent)));
        listed.sanctions()
                .forEach(sanction -> all.add(new Statement(id, "Sanction", joined(facts(sanction), value -> value))));
        listed.adjacent().forEach(other -> all.add(new Statement(id, other.schema(), whole(other))));
        return all;
    }

    /** What is said of an entity beside the entry, in one line. */
    private String whole(Entity entity) {
        return joined(entity.properties(), value -> beside.containsKey(value) ? plain(value) : value);
    }

    /** An entity beside the entry that another one names: its own facts in place of its id, and no further, as they may go in circles. */
    private String plain(String besideId) {
        return plain.computeIfAbsent(besideId, key -> {
            Entity entity = Objects.requireNonNull(beside.get(key));
            String facts = joined(entity.properties(), value -> beside.containsKey(value) ? "" : value);
            return entity.schema() + " (" + facts + ")";
        });
    }

    private String joined(Map<String, List<String>> facts, UnaryOperator<String> shown) {
        List<String> parts = new ArrayList<>();
        facts.forEach((property, values) -> {
            String text = values.stream()
                    .filter(value -> !value.equals(id))
                    .map(shown)
                    .filter(value -> !value.isEmpty())
                    .sorted()
                    .distinct()
                    .collect(Collectors.joining("; "));
            if (!text.isEmpty()) {
                parts.add(property + ": " + text);
            }
        });
        return String.join(" · ", parts);
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
