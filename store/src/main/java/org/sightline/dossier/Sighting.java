// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.EventType;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListStatus;

/**
 * One happening that the party is said to have taken part in, with every article that tells of it. Which articles tell of the same
 * happening is the machine's view: same type, overlapping dates, places that do not differ.
 *
 * @param id stays while the first report does
 * @param from first day, as the report with the closest date has it; null where none has one
 * @param to last day, included
 * @param place as most reports name it
 * @param companions other listed parties, each once
 * @param equipment as the articles call it, each once
 * @param status of each of the party's entries on those days; empty where there is no date
 * @param reports what each article says, by the day it told it; a copy of another article only where it says something else
 */
public record Sighting(
        String id,
        EventType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Granularity granularity,
        @Nullable String place,
        List<Companion> companions,
        List<String> equipment,
        List<OnThatDay> status,
        List<Report> reports) {
    public Sighting {
        companions = List.copyOf(companions);
        equipment = List.copyOf(equipment);
        status = List.copyOf(status);
        reports = List.copyOf(reports);
    }

    /** What an entry's status was when it happened. */
    public record OnThatDay(EntryId entry, ListStatus status) {}

    /** How many stories tell of it, copies counted as one. */
    public int stories() {
        return (int) reports.stream().map(Report::story).distinct().count();
    }
}
