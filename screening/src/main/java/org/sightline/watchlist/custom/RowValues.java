// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.Model;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;

/** Puts the values of one row where the map wants them, each read as its property's type asks. Not safe for use by several threads. */
final class RowValues {
    private static final Map<String, String> GENDERS =
            Map.of("m", "male", "male", "male", "man", "male", "f", "female", "female", "female", "woman", "female");
    private static final int COUNTRIES = 10_000;
    private static final Set<String> BEFORE_NAMES =
            Set.of("nationality", "citizenship", "country", "sanction.program", "sanction.programId");
    private static final Set<String> DOCUMENTS = Set.of("passportNumber", "idNumber");

    private final ColumnMap map;
    private final Model model;
    private final CountryCells countries = CountryCells.shipped();
    private final Map<String, Optional<String>> codes = new HashMap<>();
    private final RowNames names;
    private final Tally tally;
    private final Faults damaged;
    private final Set<String> helping;
    private final Map<String, ColumnMap.Column> columns = new LinkedHashMap<>();

    RowValues(ColumnMap map, RowNames names, Tally tally, Faults damaged) {
        this.map = map;
        this.names = names;
        this.model = Model.shipped();
        this.tally = tally;
        this.damaged = damaged;
        // which of a name's parts is said first depends on country and programme, so these are read before names
        map.columns().entrySet().stream()
                .sorted(Comparator.comparing(
                        column -> !BEFORE_NAMES.contains(column.getValue().to().get(0))))
                .forEach(column -> columns.put(column.getKey(), column.getValue()));
        this.helping = map.columns().values().stream()
                .flatMap(column -> Stream.ofNullable(column.country()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether a column is read beside another one, as the country of a passport is. */
    boolean helps(String column) {
        return helping.contains(column);
    }

    void put(Row row, EntryDraft draft, RowSanction sanction) {
        Places places = new Places(row, draft, sanction, new LinkedHashMap<>());
        map.constants().forEach((target, constants) -> {
            ColumnMap.Column column = ColumnMap.Column.of(target, null);
            constants.forEach(value -> put(places, column, value, null));
        });
        columns.forEach((name, column) -> {
            String country = column.country() == null ? null : country(row, column.country());
            for (String cell : row.cells(name)) {
                for (String value : Cells.values(cell, column.separator())) {
                    put(places, column, value, country);
                }
            }
        });
        addresses(draft, places.address());
    }

    /** Where the values of one row go. */
    private record Places(Row row, EntryDraft draft, RowSanction sanction, Map<String, List<String>> address) {}

    private void put(Places places, ColumnMap.Column column, String value, @Nullable String country) {
        String target = column.to().get(0);
        if (target.equals(Targets.ID)) {
            return;
        }
        if (target.equals(Targets.REFERENT)) {
            places.draft().referent(value);
        } else if (target.equals(Targets.WALLET)) {
            places.draft().wallet(column.currency() == null ? "" : column.currency(), value);
        } else if (target.startsWith(Targets.ADDRESS)) {
            places.address()
                    .computeIfAbsent(target.substring(Targets.ADDRESS.length()), part -> new ArrayList<>())
                    .add(value);
        } else if (target.startsWith(Targets.SANCTION)) {
            sanction(places, column, target.substring(Targets.SANCTION.length()), value);
        } else {
            property(places, column, value, country);
        }
    }

    private void sanction(Places places, ColumnMap.Column column, String property, String value) {
        RowSanction sanction = places.sanction();
        if (!"date".equals(model.type("Sanction", property))) {
            sanction.add(property, value);
            return;
        }
        List<String> dates = dates(column, value);
        if (dates.isEmpty()) {
            damaged.add(
                    places.row().line(),
                    Targets.SANCTION + property + " that is no date (kept as the listing's summary)");
            sanction.add("summary", property + " " + value);
        }
        dates.forEach(date -> sanction.add(property, date));
    }

    private void property(Places places, ColumnMap.Column column, String value, @Nullable String country) {
        EntryDraft draft = places.draft();
        String schema = draft.schema();
        List<String> to = column.to();
        Optional<String> had =
                to.stream().filter(name -> model.type(schema, name) != null).findFirst();
        if (had.isEmpty()) {
            note(draft, String.join(" or ", to), value, "that a " + schema + " has not");
            return;
        }
        String property = had.get();
        switch (Objects.requireNonNull(model.type(schema, property))) {
            case "date" -> {
                List<String> dates = dates(column, value);
                if (dates.isEmpty()) {
                    damaged.add(places.row().line(), property + " that is no date (kept as a note)");
                    draft.add("notes", property + " " + value);
                }
                draft.add(property, dates);
            }
            case "country" -> {
                Optional<String> code = code(value);
                code.ifPresent(found -> draft.add(property, found));
                if (code.isEmpty()) {
                    note(draft, property, value, "that is no country known");
                }
            }
            case "identifier" -> {
                if (DOCUMENTS.contains(property)) {
                    draft.document(new EntryDraft.Document(property, value, null, country, null, null, null));
                } else {
                    draft.identifier(property, value, country);
                }
            }
            case "gender" -> draft.add(property, GENDERS.getOrDefault(value.toLowerCase(Locale.ROOT), value));
            case "topic" -> draft.add(property, value.toLowerCase(Locale.ROOT));
            case "name" -> name(places, property, value, column.inverted());
            default -> draft.add(property, value);
        }
    }

    private void name(Places places, String property, String value, boolean inverted) {
        EntryDraft draft = places.draft();
        if (!inverted) {
            draft.add(property, value);
            return;
        }
        PersonName name = PersonName.ofInverted(value, names.familyFirst(draft, places.sanction()));
        draft.add(property, name.full());
        if (property.equals("name")) {
            draft.add("lastName", name.family()).add("firstName", name.given());
        }
    }

    private void note(EntryDraft draft, String property, String value, String why) {
        tally.add(property + " " + why + " (kept as a note)");
        draft.add("notes", property + " " + value);
    }

    private static List<String> dates(ColumnMap.Column column, String value) {
        for (DatePattern pattern : column.dates()) {
            Optional<String> date = pattern.read(value);
            if (date.isPresent()) {
                return List.of(date.get());
            }
        }
        return column.dates().isEmpty() ? isoOrWritten(value) : List.of();
    }

    private static List<String> isoOrWritten(String value) {
        Optional<String> day = PartialDates.iso(value).map(Object::toString);
        if (day.isPresent()) {
            return List.of(day.get());
        }
        boolean month = value.matches("\\d{4}-(?:0[1-9]|1[0-2])");
        return month ? List.of(value) : PartialDates.written(value);
    }

    private @Nullable String country(Row row, String column) {
        return row.cells(column).stream()
                .flatMap(cell -> code(cell).stream())
                .findFirst()
                .orElse(null);
    }

    /** The countries of a table recur, so each is looked up once. */
    private Optional<String> code(String cell) {
        Optional<String> known = codes.get(cell);
        if (known == null) {
            known = countries.code(cell);
            if (codes.size() < COUNTRIES) {
                codes.put(cell, known);
            }
        }
        return known;
    }

    /** Parts that come as often as each other are so many addresses; otherwise nobody knows which belong together. */
    private void addresses(EntryDraft draft, Map<String, List<String>> parts) {
        int most = parts.values().stream().mapToInt(List::size).max().orElse(0);
        boolean even = parts.values().stream().allMatch(values -> values.size() == most);
        if (!even) {
            parts.forEach((part, values) -> values.forEach(value ->
                    note(draft, Targets.ADDRESS + part, value, "of which nobody knows the address it is part of")));
            return;
        }
        for (int at = 0; at < most; at++) {
            String printed = part(parts, "country", at);
            Optional<String> code = printed == null ? Optional.empty() : code(printed);
            if (printed != null && code.isEmpty()) {
                tally.add("address.country that is no country known (kept in the address)");
            }
            draft.address(new EntryDraft.PostalAddress(
                    part(parts, "street", at),
                    part(parts, "city", at),
                    part(parts, "state", at),
                    part(parts, "postalCode", at),
                    code.orElse(null),
                    printed,
                    part(parts, "remarks", at)));
        }
    }

    private static @Nullable String part(Map<String, List<String>> parts, String part, int at) {
        List<String> values = parts.get(part);
        return values == null ? null : values.get(at);
    }
}
