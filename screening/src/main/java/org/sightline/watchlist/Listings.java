// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries in force, and what their status was on a date. Immutable, so safe to share between threads. */
public final class Listings {
    private final List<Release> releases;
    private final List<ListEntry> entries;
    private final Map<String, History> histories;

    private Listings(List<Release> releases, List<ListEntry> entries, Map<String, History> histories) {
        this.releases = releases;
        this.entries = entries;
        this.histories = histories;
    }

    /** Listings of one release a dataset. */
    public static Listings of(List<Release> releases, List<ListEntry> entries) {
        Map<String, List<ListEntry>> byDataset = new HashMap<>();
        entries.forEach(entry -> byDataset
                .computeIfAbsent(entry.id().dataset(), dataset -> new ArrayList<>())
                .add(entry));
        Map<String, History> histories = new HashMap<>();
        for (Release release : releases) {
            List<ListEntry> own = byDataset.getOrDefault(release.dataset(), List.of());
            histories.put(release.dataset(), HistoryDraft.of(release, own));
        }
        return of(releases, entries, histories);
    }

    /** Listings of one release a dataset in force, with the older releases of each. */
    static Listings of(List<Release> releases, List<ListEntry> entries, Map<String, History> histories) {
        return new Listings(
                releases.stream().sorted(Comparator.comparing(Release::dataset)).toList(),
                sorted(entries),
                Map.copyOf(histories));
    }

    /** The releases in force, one a dataset, by dataset name. */
    public List<Release> releases() {
        return releases;
    }

    /** Every entry in force, by id. */
    public List<ListEntry> entries() {
        return entries;
    }

    /** The entry as it stands in the release in force. */
    public Optional<ListEntry> entry(EntryId id) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ListEntry entry = entries.get(middle);
            int order = entry.id().compareTo(id);
            if (order == 0) {
                return Optional.of(entry);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /**
     * Whether the entry was listed from {@code from} to {@code to}, both included. The rules are the table on the package's page.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public ListStatus status(EntryId id, LocalDate from, LocalDate to) {
        return StatusRule.of(histories.get(id.dataset()), id.entry(), from, to);
    }

    /** Between which releases the entry was seen, also one that is listed no more; empty where none that is held has it. */
    public Optional<Seen> seen(EntryId id) {
        return Optional.ofNullable(histories.get(id.dataset())).flatMap(history -> history.seen(id.entry()));
    }

    /** By id; of several with one id the last. */
    private static List<ListEntry> sorted(List<ListEntry> entries) {
        ArrayList<ListEntry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(ListEntry::id));
        int kept = 0;
        for (int at = 0; at < sorted.size(); at++) {
            boolean last = at + 1 == sorted.size()
                    || !sorted.get(at + 1).id().equals(sorted.get(at).id());
            if (last) {
                sorted.set(kept, sorted.get(at));
                kept++;
            }
        }
        sorted.subList(kept, sorted.size()).clear();
        sorted.trimToSize();
        return Collections.unmodifiableList(sorted);
    }
}
