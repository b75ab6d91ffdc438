// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.watchlist.format.Model;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.Tally;

/**
 * Makes entities of lines: ids of entries become {@code dataset:entry} wherever they stand, a date that is none becomes a note, and
 * an entry has the address and the number of a document on itself too. Immutable.
 */
final class FtmMapper {
    private static final Set<String> NUMBERS = Set.of("number", "passportNumber");

    private static final Pattern MONTH = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2]))?");

    private final Model model;
    private final FtmIds ids;
    private final Tally tally;

    FtmMapper(Model model, FtmIds ids, Tally tally) {
        this.model = model;
        this.ids = ids;
        this.tally = tally;
    }

    /** An entity beside an entry; its own id stays as the file has it. */
    Entity beside(FtmLine line) {
        return new Entity(line.id(), line.schema(), properties(line));
    }

    /** An entry. The name that the publisher shows stands first. */
    Entity entry(FtmLine line, List<Entity> adjacent) {
        Map<String, List<String>> properties = properties(line);
        String caption = line.caption();
        List<String> names = line.values("name");
        if (caption != null && !caption.isBlank() && (names.isEmpty() || names.indexOf(caption) > 0)) {
            List<String> sorted = new ArrayList<>(names);
            sorted.remove(caption);
            sorted.add(0, caption);
            properties.put("name", sorted);
        }
        for (Entity beside : adjacent) {
            switch (beside.schema()) {
                case "Address" ->
                    beside.first("full").ifPresent(full -> {
                        if (line.values("address").isEmpty()) {
                            add(properties, "address", full);
                        }
                    });
                case "Passport" -> number(properties, beside, "passportNumber");
                case "Identification" -> number(properties, beside, "idNumber");
                default -> {
                    // what else stands beside an entry says nothing that it has a property for
                }
            }
        }
        return new Entity(ids.listed(line.id()), line.schema(), properties);
    }

    private static void number(Map<String, List<String>> properties, Entity document, String property) {
        for (String source : NUMBERS) {
            for (String number : document.values(source)) {
                if (properties.values().stream().noneMatch(values -> values.contains(number))) {
                    add(properties, property, number);
                }
            }
        }
    }

    private static void add(Map<String, List<String>> properties, String property, String value) {
        List<String> values = new ArrayList<>(properties.getOrDefault(property, List.of()));
        if (!values.contains(value)) {
            values.add(value);
            properties.put(property, values);
        }
    }

    private Map<String, List<String>> properties(FtmLine line) {
        Map<String, List<String>> properties = new HashMap<>(line.properties());
        for (Map.Entry<String, List<String>> property : line.properties().entrySet()) {
            String type = model.type(line.schema(), property.getKey());
            if (Model.ENTITY.equals(type)) {
                properties.put(
                        property.getKey(),
                        property.getValue().stream().map(this::named).toList());
            }
            if ("date".equals(type) && !property.getValue().stream().allMatch(FtmMapper::date)) {
                undated(line, property.getKey(), properties);
            }
        }
        return properties;
    }

    private void undated(FtmLine line, String property, Map<String, List<String>> properties) {
        List<String> dates = new ArrayList<>(line.values(property));
        boolean notes = model.type(line.schema(), "notes") != null;
        for (String value : line.values(property)) {
            if (!date(value)) {
                dates.remove(value);
                add(properties, notes ? "notes" : "summary", property + " " + value);
                tally.add(line.schema() + ": " + property + " that is no date (kept as a note)");
            }
        }
        properties.put(property, dates);
    }

    private String named(String id) {
        @Nullable String entry = ids.entry(id);
        return entry == null ? id : ids.listed(entry);
    }

    /** Whether it is a year, month, day or time as FollowTheMoney writes them. */
    private static boolean date(String value) {
        if (value.length() >= 10) {
            return PartialDates.iso(value).isPresent()
                    && (value.length() == 10 || value.charAt(10) == 'T' || value.charAt(10) == ' ');
        }
        return MONTH.matcher(value).matches();
    }
}
