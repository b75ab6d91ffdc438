// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
    /** How a fact of an entity beside the entry is shown. */
    private final UnaryOperator<String> whole = this::inFull;

    private Statements(ListedEntity listed) {
        this.id = listed.entity().id();
        for (Entity entity : listed.adjacent()) {
            beside.put(entity.id(), entity);
        }
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
        for (Map.Entry<String, List<String>> property : entity.properties().entrySet()) {
            for (String value : property.getValue()) {
                if (!beside.containsKey(value)) {
                    all.add(new Statement(id, property.getKey(), value));
                }
            }
        }
        for (String referent : listed.referents()) {
            all.add(new Statement(id, "referents", referent));
        }
        for (Sanction sanction : listed.sanctions()) {
            all.add(new Statement(id, "Sanction", joined(facts(sanction), UnaryOperator.identity())));
        }
        for (Entity other : listed.adjacent()) {
            all.add(new Statement(id, other.schema(), joined(other.properties(), whole)));
        }
        return all;
    }

    private String inFull(String value) {
        return beside.containsKey(value) ? plain(value) : value;
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
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, List<String>> fact : facts.entrySet()) {
            Collection<String> values = shown(fact.getValue(), shown);
            if (values.isEmpty()) {
                continue;
            }
            line.append(line.length() == 0 ? "" : " · ").append(fact.getKey()).append(": ");
            String between = "";
            for (String value : values) {
                line.append(between).append(value);
                between = "; ";
            }
        }
        return line.toString();
    }

    /** The values as they are shown, sorted, each once. */
    private Collection<String> shown(List<String> values, UnaryOperator<String> shown) {
        if (values.size() == 1) {
            String value = values.get(0).equals(id) ? "" : shown.apply(values.get(0));
            return value.isEmpty() ? List.of() : List.of(value);
        }
        Set<String> sorted = new TreeSet<>();
        for (String value : values) {
            String each = value.equals(id) ? "" : shown.apply(value);
            if (!each.isEmpty()) {
                sorted.add(each);
            }
        }
        return sorted;
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
        return value == null ? List.of() : List.of(value.toString());
    }
}
