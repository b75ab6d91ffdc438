// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.Collection;
import java.util.TreeMap;

/** Entries that are held as they are. Immutable. */
final class EntriesInMemory extends Entries {
    private final ListEntry[] entries;

    private EntriesInMemory(ListEntry[] entries) {
        this.entries = entries;
    }

    /** The entries in order; of several with one id the last. */
    static EntriesInMemory of(Collection<ListEntry> entries) {
        TreeMap<EntryId, ListEntry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return new EntriesInMemory(byId.values().toArray(ListEntry[]::new));
    }

    @Override
    public ListEntry get(int place) {
        return entries[place];
    }

    @Override
    EntryId id(int place) {
        return entries[place].id();
    }

    @Override
    String schema(int place) {
        return entries[place].entity().schema();
    }

    @Override
    Standing standing(int place) {
        return Standing.of(entries[place].sanctions());
    }

    @Override
    public int size() {
        return entries.length;
    }
}
