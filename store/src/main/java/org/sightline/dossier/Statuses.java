// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;

/** Statuses of the party's entries, as they were known on the dossier's day. */
final class Statuses {
    private final List<EntryId> entries;
    private final LocalDate known;
    private final Listings listings;
    private final Map<String, List<Sighting.OnThatDay>> answered = new HashMap<>();

    Statuses(Subject party, Question asked, Listings listings) {
        this.entries = party.ids().stream().sorted().toList();
        this.known = asked.on();
        this.listings = listings;
    }

    List<Band> bands() {
        return entries.stream()
                .map(entry -> Band.of(entry, listings.band(entry, known)))
                .toList();
    }

    /** Of each entry from one day to another; none where there is no date. */
    List<Sighting.OnThatDay> on(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return List.of();
        }
        return answered.computeIfAbsent(
                from + "/" + to,
                any -> entries.stream()
                        .map(entry -> new Sighting.OnThatDay(entry, listings.status(entry, from, to, known)))
                        .toList());
    }
}
