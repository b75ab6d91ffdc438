// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;

/**
 * A sanction as the line of a FollowTheMoney entity that we write, and back. Of a property that is a field of {@link Sanction}
 * the first value is the field and the others are its details; an empty first value says that the field is empty although
 * there are details. Among programmes an empty value stands between those of the field and those of the details.
 */
final class SanctionLine {
    private SanctionLine() {}

    /** The properties of the line, sorted by name. */
    static Map<String, List<String>> properties(Sanction sanction, String entity) {
        Map<String, List<String>> properties = new TreeMap<>(sanction.details());
        put(properties, "entity", entity);
        put(properties, "authority", sanction.authority());
        put(properties, "listingDate", sanction.listed());
        put(properties, "endDate", sanction.ended());
        put(properties, "sourceUrl", sanction.source());
        List<String> programs = new ArrayList<>(sanction.programs());
        programs.removeIf(String::isEmpty);
        List<String> others = properties.getOrDefault("program", List.of());
        if (!others.isEmpty()) {
            programs.add("");
            programs.addAll(others);
        }
        if (!programs.isEmpty()) {
            properties.put("program", programs);
        }
        return properties;
    }

    /**
     * The sanction on a line that {@link #properties} wrote.
     *
     * @throws java.time.DateTimeException when a date in it is none
     * @throws IllegalArgumentException when it ends before it begins
     */
    static Sanction sanction(FtmLine line) {
        Map<String, List<String>> details = new HashMap<>(line.properties());
        take(details, "entity");
        String authority = take(details, "authority");
        String listed = take(details, "listingDate");
        String ended = take(details, "endDate");
        String source = take(details, "sourceUrl");
        List<String> programs = details.getOrDefault("program", List.of());
        int own = programs.indexOf("");
        details.put("program", own < 0 ? List.of() : programs.subList(own + 1, programs.size()));
        return new Sanction(
                authority == null ? "" : authority,
                own < 0 ? programs : programs.subList(0, own),
                listed == null ? null : LocalDate.parse(listed),
                ended == null ? null : LocalDate.parse(ended),
                source,
                details);
    }

    private static void put(Map<String, List<String>> properties, String name, @Nullable Object field) {
        List<String> others = properties.getOrDefault(name, List.of());
        if (field == null && others.isEmpty()) {
            return;
        }
        List<String> values = new ArrayList<>(1 + others.size());
        values.add(field == null ? "" : field.toString());
        values.addAll(others);
        properties.put(name, values);
    }

    private static @Nullable String take(Map<String, List<String>> details, String name) {
        List<String> values = details.get(name);
        if (values == null || values.isEmpty()) {
            return null;
        }
        details.put(name, values.subList(1, values.size()));
        return values.get(0).isEmpty() ? null : values.get(0);
    }
}
