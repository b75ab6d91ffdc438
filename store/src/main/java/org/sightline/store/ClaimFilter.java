// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;

/**
 * Which claims are wanted; what is null does not matter.
 *
 * @param list on which the party is
 * @param type of the event
 * @param modality of the claim
 * @param from the event's last day is this one or later; an event without a date is not wanted then
 * @param to its first day is this one or earlier, likewise
 */
public record ClaimFilter(
        @Nullable String list,
        @Nullable EventType type,
        ClaimPart.@Nullable Modality modality,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Conditions on links {@code l}, events {@code e} and claims {@code c}. */
    String conditions() {
        List<String> conditions = new ArrayList<>();
        add(conditions, list, "l.list = :list");
        add(conditions, type, "e.type = :type");
        add(conditions, modality, "c.modality = :modality");
        add(conditions, from, "e.to_day >= :from");
        add(conditions, to, "e.from_day <= :to");
        return conditions.isEmpty() ? "" : String.join(" AND ", conditions) + " AND ";
    }

    /** What the conditions are bound to. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "list", list);
        put(values, "type", type);
        put(values, "modality", modality);
        put(values, "from", from);
        put(values, "to", to);
        return values;
    }

    private static void add(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString());
        }
    }
}
