// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sightline.api.Survey.Card;
import org.sightline.service.InForce;

/** How many of what was found are of each country, topic, list, schema or gender, the most frequent first. */
record Facets(Set<String> names) {
    private static final List<String> USUAL = List.of("countries", "topics", "datasets");
    private static final Map<String, String> LABELS = Map.of(
            "countries", "Countries",
            "topics", "Topics",
            "datasets", "Data sources",
            "schema", "Types",
            "genders", "Genders",
            "identifiers", "Identifiers");

    private static final int MOST = 300;

    /** @throws RefusedException for a facet that there is not */
    static Facets of(Parameters parameters) {
        List<String> asked = parameters.all("facets");
        for (String name : asked) {
            if (!LABELS.containsKey(name)) {
                throw Parameters.refused(
                        "facets",
                        "must be of "
                                + String.join(
                                        ", ", LABELS.keySet().stream().sorted().toList()) + ", not '"
                                + RefusedException.shown(name) + "'");
            }
        }
        return new Facets(new LinkedHashSet<>(asked.isEmpty() ? USUAL : asked));
    }

    void write(JsonGenerator json, List<Card> found, InForce inForce) throws IOException {
        json.writeStartObject();
        for (String name : names) {
            json.writeObjectFieldStart(name);
            json.writeStringField("label", LABELS.getOrDefault(name, name));
            json.writeArrayFieldStart("values");
            for (Map.Entry<String, Integer> count : counts(name, found)) {
                json.writeStartObject();
                json.writeStringField("name", count.getKey());
                json.writeStringField("label", label(name, count.getKey(), inForce));
                json.writeNumberField("count", count.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static List<Map.Entry<String, Integer>> counts(String name, List<Card> found) {
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(card -> values(name, card).forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Comparator.comparing((Map.Entry<String, Integer> count) -> -count.getValue())
                .thenComparing(Map.Entry::getKey));
        return sorted.subList(0, Math.min(MOST, sorted.size()));
    }

    private static Collection<String> values(String name, Card card) {
        return switch (name) {
            case "countries" -> card.countries();
            case "topics" -> card.topics();
            case "datasets" -> Set.of(card.id().dataset());
            case "schema" -> Set.of(card.schema());
            case "genders" -> card.genders();
            default -> Set.of();
        };
    }

    private static String label(String name, String value, InForce inForce) {
        if (name.equals("countries")) {
            String country =
                    new Locale.Builder().setRegion(region(value)).build().getDisplayCountry(Locale.ENGLISH);
            return country.isEmpty() ? value : country;
        }
        return name.equals("datasets") ? inForce.title(value) : value;
    }

    /** Only two letters are a region; FollowTheMoney has others, such as {@code suhh}. */
    private static String region(String value) {
        return value.matches("[a-z]{2}") ? value.toUpperCase(Locale.ROOT) : "";
    }
}
