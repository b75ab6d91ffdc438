// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.time.LocalDate;
import java.util.Optional;
import org.sightline.store.Holdings.Linked;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Release;

/** What the lists in force say of parties. */
final class Listed {
    /** What a party is of whom no list at hand says more. */
    static final String UNKNOWN_SCHEMA = "LegalEntity";

    private final Listings listings;

    Listed(Listings listings) {
        this.listings = listings;
    }

    Optional<ListEntry> entry(EntryId id) {
        return listings.entry(id);
    }

    /** The FollowTheMoney schema of an entry, empty where it is not in force. */
    Optional<String> schema(EntryId id) {
        int place = listings.place(id);
        return place < 0 ? Optional.empty() : Optional.of(listings.schema(place));
    }

    /** The name in force, else the one that a reading had. */
    String caption(Linked party) {
        return entry(party.entry()).map(entry -> entry.entity().caption()).orElse(party.caption());
    }

    /** The day of the release in force of a list, empty where there is none. */
    Optional<LocalDate> released(String dataset) {
        return listings.releases().stream()
                .filter(release -> release.dataset().equals(dataset))
                .map(Release::released)
                .findFirst();
    }
}
