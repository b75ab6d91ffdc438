// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.PartialDates;

/** The listing that the rows of one entry speak of. Not safe for use by several threads. */
final class RowSanction {
    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    /** Adds a value of a sanction's property, once. */
    void add(String property, String value) {
        List<String> values = facts.computeIfAbsent(property, name -> new ArrayList<>(1));
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** The programmes named up to now, by name or else by OpenSanctions' id. */
    List<String> programs() {
        return facts.getOrDefault("program", facts.getOrDefault("programId", List.of()));
    }

    /** Puts it into the entry, if the rows said anything of it. A date that is not exact to the day stays among the details. */
    void into(EntryDraft draft) {
        if (facts.isEmpty()) {
            return;
        }
        Map<String, List<String>> details = new LinkedHashMap<>(facts);
        LocalDate listed = day(details, "listingDate");
        if (listed == null) {
            listed = facts.getOrDefault("startDate", List.of()).stream()
                    .flatMap(text -> PartialDates.iso(text).stream())
                    .findFirst()
                    .orElse(null);
        }
        LocalDate ended = day(details, "endDate");
        if (listed != null && ended != null && ended.isBefore(listed)) {
            draft.tally().add("end of a listing before its beginning (kept as a detail)");
            details.computeIfAbsent("endDate", name -> new ArrayList<>()).add(ended.toString());
            ended = null;
        }
        details.remove("program");
        String authority = taken(details, "authority");
        draft.sanction(new Sanction(
                authority == null ? "" : authority, programs(), listed, ended, taken(details, "sourceUrl"), details));
    }

    private static @Nullable LocalDate day(Map<String, List<String>> details, String property) {
        List<String> values = new ArrayList<>(details.getOrDefault(property, List.of()));
        for (int at = 0; at < values.size(); at++) {
            Optional<LocalDate> day = PartialDates.iso(values.get(at));
            if (day.isPresent()) {
                values.remove(at);
                details.put(property, values);
                return day.get();
            }
        }
        return null;
    }

    private static @Nullable String taken(Map<String, List<String>> details, String property) {
        List<String> values = new ArrayList<>(details.getOrDefault(property, List.of()));
        String first = values.isEmpty() ? null : values.remove(0);
        details.put(property, values);
        return first;
    }
}
