// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.Tally;

/**
 * A sanction as its publisher wrote it. The listing date is the earliest day of {@code listingDate}, else of {@code startDate}; the
 * end is the latest day of {@code endDate}. Every value that is not wholly said by a field of {@link Sanction} is one of its details.
 */
final class SanctionFacts {
    private SanctionFacts() {}

    static Sanction sanction(FtmLine line, Tally tally) {
        Map<String, List<String>> details = new HashMap<>(line.properties());
        details.remove("entity");
        String authority = taken(details, "authority", null);
        String source = taken(details, "sourceUrl", null);
        List<String> programs = line.values("program");
        if (programs.isEmpty()) {
            programs = line.values("programId");
        } else {
            details.remove("program");
        }
        LocalDate listed = day(line, "listingDate", Comparator.naturalOrder(), tally);
        LocalDate ended = day(line, "endDate", Comparator.reverseOrder(), tally);
        if (listed == null) {
            listed = day(line, "startDate", Comparator.naturalOrder(), tally);
        } else {
            taken(details, "listingDate", listed);
        }
        if (listed != null && ended != null && ended.isBefore(listed)) {
            tally.add("Sanction that ends before it begins (its end is kept as a detail)");
            ended = null;
        }
        if (ended != null) {
            taken(details, "endDate", ended);
        }
        return new Sanction(authority == null ? "" : authority, programs, listed, ended, source, details);
    }

    /** Takes one value out of the details: the first, or the first that says no more than that day. */
    private static @Nullable String taken(Map<String, List<String>> details, String property, @Nullable LocalDate day) {
        List<String> values = new ArrayList<>(details.getOrDefault(property, List.of()));
        for (int at = 0; at < values.size(); at++) {
            if (day == null || values.get(at).equals(day.toString())) {
                String value = values.remove(at);
                details.put(property, values);
                return value;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(FtmLine line, String property, Comparator<LocalDate> first, Tally tally) {
        List<Optional<LocalDate>> days =
                line.values(property).stream().map(PartialDates::iso).toList();
        if (days.stream().anyMatch(Optional::isEmpty)) {
            tally.add("Sanction: " + property + " that is no day (kept as a detail)");
        }
        return days.stream()
                .map(day -> day.orElse(null))
                .filter(Objects::nonNull)
                .min(first)
                .orElse(null);
    }
}
