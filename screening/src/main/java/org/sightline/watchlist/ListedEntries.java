// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.List;
import org.sightline.watchlist.format.ListedEntity;

/** Entries as a reader found them, each made into one of a list when it is asked for: so a long list is held once. Immutable. */
final class ListedEntries extends Entries {
    private final List<ListedEntity> listed;

    /** @param listed by id, no two with one id */
    ListedEntries(List<ListedEntity> listed) {
        this.listed = listed;
    }

    @Override
    public ListEntry get(int place) {
        return Lists.entry(listed.get(place));
    }

    @Override
    EntryId id(int place) {
        return EntryId.parse(listed.get(place).entity().id());
    }

    @Override
    String schema(int place) {
        return listed.get(place).entity().schema();
    }

    @Override
    Standing standing(int place) {
        return Standing.of(listed.get(place).sanctions());
    }

    @Override
    public int size() {
        return listed.size();
    }
}
