// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import java.util.function.Function;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;

/**
 * What a dossier asks of the lists.
 *
 * @param listings statuses and captions
 * @param fellows the entries that are one party with an entry, itself among them
 */
public record Registry(Listings listings, Function<EntryId, List<EntryId>> fellows) {
    /** Every entry a party of its own. */
    public static Registry of(Listings listings) {
        return new Registry(listings, List::of);
    }
}
