// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** What the entries of lists say, as digests: a judgement is looked at again when its entry says something else. */
@FunctionalInterface
public interface EntryDigests {
    /** For readings whose lists are not at hand. */
    EntryDigests NONE = entry -> Optional.empty();

    /** The digest of an entry in force; empty where it is not in force, or not known. */
    Optional<String> of(EntryId entry);

    /** Digests of the entries in force, each with its sanctions, documents, addresses and relations. */
    static EntryDigests of(Listings listings) {
        return entry -> listings.entry(entry).map(EntryDigests::of);
    }

    private static String of(ListEntry entry) {
        List<Object> parts = new ArrayList<>();
        add(parts, entry.entity());
        for (Sanction sanction : entry.sanctions()) {
            // not its source, which is a file's name or address
            parts.add(sanction.authority());
            parts.add(sanction.programs());
            parts.add(String.valueOf(sanction.listed()));
            parts.add(String.valueOf(sanction.ended()));
            parts.add(sanction.details());
        }
        entry.adjacent().forEach(entity -> add(parts, entity));
        return Digests.of(parts.toArray());
    }

    private static void add(List<Object> parts, Entity entity) {
        parts.add(entity.schema());
        entity.properties().forEach((property, values) -> {
            parts.add(property);
            parts.addAll(values);
        });
    }
}
