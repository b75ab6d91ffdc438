// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.store.KeptReading;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Release;

/** Two small lists of our own: a director who is on both of them, and a general. */
final class Small {
    static final EntryId DIRECTOR = new EntryId("us_ofac_sdn", "102");
    static final EntryId SAME = new EntryId("un_sc_sanctions", "T.102");
    static final EntryId GENERAL = new EntryId("us_ofac_sdn", "103");

    static final LocalDate LISTED = LocalDate.of(2020, 5, 1);
    static final LocalDate RELEASED = LocalDate.of(2026, 3, 1);
    static final Question NOW = Question.on(LocalDate.of(2026, 8, 1));

    private static final Release OFAC = release("us_ofac_sdn");
    private static final Release UN = release("un_sc_sanctions");
    private static final List<ListEntry> ENTRIES =
            List.of(entry(DIRECTOR, "Testim Examplov"), entry(SAME, "EXAMPLOV Testim"), entry(GENERAL, "Gen Eral"));

    static final Listings LISTINGS = Listings.of(List.of(OFAC, UN), ENTRIES);

    private Small() {}

    static Registry registry() {
        return new Registry(LISTINGS, entry -> entry.equals(GENERAL) ? List.of(GENERAL) : List.of(DIRECTOR, SAME));
    }

    static Subject director() {
        return new Subject(
                DIRECTOR,
                ENTRIES.stream()
                        .filter(entry -> !entry.id().equals(GENERAL))
                        .map(entry -> new EntryOnDay(
                                NOW.on(),
                                EntryOnDay.Found.IN_FORCE,
                                entry.id().dataset().equals("us_ofac_sdn") ? OFAC : UN,
                                entry))
                        .toList());
    }

    static Dossier dossier(Question asked, Tale... tales) {
        return dossier(asked, Stream.of(tales).map(Tale::kept).toList());
    }

    static Dossier dossier(Question asked, List<KeptReading> kept) {
        return Dossier.of(asked, director(), kept, registry());
    }

    private static Release release(String dataset) {
        return new Release(dataset, RELEASED, Instant.parse("2026-03-02T00:00:00Z"), "f".repeat(64), 3, "test", false);
    }

    private static ListEntry entry(EntryId id, String name) {
        return new ListEntry(
                id,
                new Entity(id.toString(), "Person", Map.of("name", List.of(name))),
                List.of(new Sanction("Test Authority", List.of("TEST"), LISTED, null, null)));
    }
}
