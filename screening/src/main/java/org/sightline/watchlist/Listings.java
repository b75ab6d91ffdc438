// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entries in force, and what their status was on a date. Immutable, so safe to share between threads. */
public final class Listings {
    private final List<Release> releases;
    private final Map<EntryId, ListEntry> entries;
    private final List<ListEntry> inOrder;
    private final Map<String, History> histories;

    private Listings(List<Release> releases, Map<EntryId, ListEntry> entries, Map<String, History> histories) {
        this.releases = releases;
        this.entries = entries;
        this.inOrder = List.copyOf(entries.values());
        this.histories = histories;
    }

    /** Listings of one release a dataset. */
    public static Listings of(List<Release> releases, List<ListEntry> entries) {
        Map<String, Map<String, Standing>> standings = new HashMap<>();
        for (ListEntry entry : entries) {
            standings
                    .computeIfAbsent(entry.id().dataset(), dataset -> new HashMap<>())
                    .put(entry.id().entry(), Standing.of(entry.sanctions()));
        }
        Map<String, History> histories = new HashMap<>();
        for (Release release : releases) {
            Map<String, Standing> held = standings.getOrDefault(release.dataset(), Map.of());
            histories.put(release.dataset(), History.of(Map.of(release, held)));
        }
        return of(releases, entries, histories);
    }

    /** Listings of one release a dataset in force, with the older releases of each. */
    static Listings of(List<Release> releases, List<ListEntry> entries, Map<String, History> histories) {
        TreeMap<EntryId, ListEntry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return new Listings(
                releases.stream().sorted(Comparator.comparing(Release::dataset)).toList(), byId, Map.copyOf(histories));
    }

    /** The releases in force, one a dataset, by dataset name. */
    public List<Release> releases() {
        return releases;
    }

    /** Every entry in force, by id. */
    public List<ListEntry> entries() {
        return inOrder;
    }

    /** The entry as it stands in the release in force. */
    public Optional<ListEntry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Whether the entry was listed from {@code from} to {@code to}, both included. The rules are the table on the package's page.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public ListStatus status(EntryId id, LocalDate from, LocalDate to) {
        return StatusRule.of(histories.get(id.dataset()), id.entry(), from, to);
    }
}
