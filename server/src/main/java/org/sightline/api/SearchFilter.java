// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sightline.api.Survey.Card;
import org.sightline.entity.Entity;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.format.Model;

/**
 * What a search is narrowed by: schema, countries, topics, datasets, and {@code filter=field:value}. Several values of one field are
 * alternatives, or with {@code filter_op=AND} must all be there.
 */
final class SearchFilter {
    private static final String PROPERTIES = "properties.";

    private final List<Predicate<Card>> ofCards = new ArrayList<>();
    private final List<Predicate<Entity>> ofEntities = new ArrayList<>();
    private final boolean all;

    /** @throws RefusedException for what is no filter */
    SearchFilter(Parameters parameters) {
        all = parameters.word("filter_op", "OR", Set.of("AND", "OR")).equals("AND");
        String schema = parameters.one("schema", "Thing");
        Scope.requireSchema(schema);
        ofCards.add(card -> schema.equals("Thing") || Model.shipped().is(card.schema(), schema));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : List.of("countries", "topics", "datasets")) {
            if (!parameters.all(field).isEmpty()) {
                fields.put(field, new ArrayList<>(parameters.all(field)));
            }
        }
        for (String filter : parameters.all("filter")) {
            int colon = filter.indexOf(':');
            if (colon < 1 || colon == filter.length() - 1) {
                throw Parameters.refused(
                        "filter",
                        "is no field:value, such as properties.birthDate:1960: '" + RefusedException.shown(filter)
                                + "'");
            }
            fields.computeIfAbsent(filter.substring(0, colon), any -> new ArrayList<>())
                    .add(filter.substring(colon + 1));
        }
        fields.forEach(this::add);
        parameters.one("target").ifPresent(text -> {
            // every entry of a list is a target
            boolean wanted = parameters.flag("target", true);
            ofCards.add(card -> wanted);
        });
    }

    boolean takes(Card card) {
        return ofCards.stream().allMatch(test -> test.test(card));
    }

    /** Whether entries themselves must be looked at. */
    boolean asksEntities() {
        return !ofEntities.isEmpty();
    }

    boolean takes(ListEntry entry) {
        return ofEntities.stream().allMatch(test -> test.test(entry.entity()));
    }

    private void add(String field, List<String> values) {
        switch (field) {
            case "countries" ->
                ofCards.add(card -> test(values, value -> card.countries().contains(value)));
            case "topics" ->
                ofCards.add(card -> test(values, value -> card.topics().contains(value)));
            case "genders" ->
                ofCards.add(card -> test(values, value -> card.genders().contains(value)));
            case "datasets" ->
                ofCards.add(card -> test(
                        values,
                        value -> value.equals(Scope.DEFAULT)
                                || card.id().dataset().equals(value)));
            case "schema" ->
                ofCards.add(card -> test(values, value -> card.schema().equals(value)));
            case "schemata" ->
                ofCards.add(card -> test(values, value -> Model.shipped().is(card.schema(), value)));
            case "id" ->
                ofCards.add(card -> test(values, value -> card.id().toString().equals(value)));
            default -> {
                String property = field.startsWith(PROPERTIES) ? field.substring(PROPERTIES.length()) : field;
                if (!KnownProperties.all().contains(property)) {
                    throw Parameters.refused(
                            "filter", "has a field that there is not: '" + RefusedException.shown(field) + "'");
                }
                ofEntities.add(entity -> test(values, value -> has(entity, property, value)));
            }
        }
    }

    private boolean test(List<String> values, Predicate<String> test) {
        return all ? values.stream().allMatch(test) : values.stream().anyMatch(test);
    }

    /** A date has what it begins with: a year, a month. */
    private static boolean has(Entity entity, String property, String value) {
        @Nullable String type = Model.shipped().type(entity.schema(), property);
        boolean date = "date".equals(type);
        return entity.values(property).stream()
                .anyMatch(known -> known.equalsIgnoreCase(value) || (date && known.startsWith(value + "-")));
    }
}
