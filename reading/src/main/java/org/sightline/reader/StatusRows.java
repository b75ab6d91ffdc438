// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.event.Participant;
import org.sightline.reading.StatusPart;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListStatus;
import org.sightline.watchlist.Listings;

/** Was the entry listed then? One row for each date on which the story has its party do something. */
final class StatusRows {
    private final Listings listings;

    StatusRows(Listings listings) {
        this.listings = listings;
    }

    /**
     * The rows of one entry, in time order: the dates of the happenings that the thing takes part in, else the day of
     * publication, else none.
     */
    List<StatusPart> of(EntryId entry, int thing, List<Happening> happenings, @Nullable LocalDate published) {
        TreeMap<LocalDate, Set<LocalDate>> dates = new TreeMap<>();
        for (Happening happening : happenings) {
            DateInterval date = happening.date();
            if (date != null && takesPart(happening, thing)) {
                dates.computeIfAbsent(date.start(), start -> new java.util.TreeSet<>())
                        .add(date.end());
            }
        }
        if (dates.isEmpty() && published != null) {
            dates.put(published, Set.of(published));
        }
        List<StatusPart> rows = new ArrayList<>();
        dates.forEach((start, ends) -> ends.forEach(end -> rows.add(row(listings.status(entry, start, end)))));
        return rows;
    }

    private static boolean takesPart(Happening happening, int thing) {
        for (Telling telling : happening.tellings()) {
            for (Participant participant : telling.event().participants()) {
                if (participant.mention().thing() == thing) {
                    return true;
                }
            }
        }
        return false;
    }

    private static StatusPart row(ListStatus status) {
        String date = status.from().equals(status.to()) ? status.from().toString() : status.from() + "/" + status.to();
        return new StatusPart(
                date,
                StatusPart.Value.valueOf(status.value().name()),
                status.since(),
                status.until(),
                StatusPart.Basis.valueOf(status.basis().name()),
                status.release());
    }
}
