// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.kept.Origin;

/** The entries in force, and what their status was on a date. Immutable, so safe to share between threads. */
public final class Listings {
    private final List<Release> releases;
    private final Entries entries;
    private final Map<String, HistoryLater> histories;
    private final @Nullable Origin origin;

    private Listings(
            List<Release> releases, Entries entries, Map<String, HistoryLater> histories, @Nullable Origin origin) {
        this.releases =
                releases.stream().sorted(Comparator.comparing(Release::dataset)).toList();
        this.entries = entries;
        this.histories = Map.copyOf(histories);
        this.origin = origin;
    }

    /** Listings of one release a dataset. */
    public static Listings of(List<Release> releases, List<ListEntry> entries) {
        Map<String, List<ListEntry>> byDataset = new HashMap<>();
        entries.forEach(entry -> byDataset
                .computeIfAbsent(entry.id().dataset(), dataset -> new ArrayList<>())
                .add(entry));
        Map<String, HistoryLater> histories = new HashMap<>();
        for (Release release : releases) {
            Entries held = EntriesInMemory.of(byDataset.getOrDefault(release.dataset(), List.of()));
            histories.put(release.dataset(), new HistoryLater(() -> HistoryDraft.of(release, held)));
        }
        return of(releases, EntriesInMemory.of(entries), histories, null);
    }

    /**
     * Listings of one release a dataset in force, with the older releases of each.
     *
     * @param origin where what is worked out from these entries may be kept, or null where it may not
     */
    static Listings of(
            List<Release> releases, Entries entries, Map<String, HistoryLater> histories, @Nullable Origin origin) {
        return new Listings(releases, entries, histories, origin);
    }

    /** The releases in force, one a dataset, by dataset name. */
    public List<Release> releases() {
        return releases;
    }

    /** Every entry in force, by id. An entry may be read anew each time that it is asked for, so ask for one once. */
    public List<ListEntry> entries() {
        return entries;
    }

    /** The FollowTheMoney schema of one of the {@link #entries()}, for less than the entry itself costs. */
    public String schema(int place) {
        return entries.schema(place);
    }

    /** The entry as it stands in the release in force. */
    public Optional<ListEntry> entry(EntryId id) {
        return entries.find(id);
    }

    /** The place of an entry among {@link #entries}, for less than reading it costs; negative where it is not in force. */
    public int place(EntryId id) {
        return entries.place(id);
    }

    /** Where what is worked out from these entries may be kept, and under which name of theirs; empty for entries of no directory. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /**
     * Whether the entry was listed from {@code from} to {@code to}, both included. The rules are the table on the package's page.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public ListStatus status(EntryId id, LocalDate from, LocalDate to) {
        HistoryLater history = histories.get(id.dataset());
        return StatusRule.of(history == null ? null : history.get(), id.entry(), from, to);
    }

    /**
     * The same by what was known on a day: by the releases up to it, or by the oldest that is held where all of them came later, whose
     * {@link ListStatus#release} then says so.
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public ListStatus status(EntryId id, LocalDate from, LocalDate to, LocalDate known) {
        return StatusRule.of(presence(id, known).orElse(null), from, to);
    }

    /**
     * The status of an entry on all days up to one, by what was known on it, cut where value or basis changes; empty where no release
     * of its list is held. The first stretch has no beginning that is known, and begins on the first day of the year 1.
     */
    public List<ListStatus> band(EntryId id, LocalDate known) {
        return presence(id, known)
                .map(presence -> StatusRule.band(presence, known))
                .orElse(List.of());
    }

    private Optional<Presence> presence(EntryId id, LocalDate known) {
        return Optional.ofNullable(histories.get(id.dataset()))
                .map(history -> history.get().presence(id.entry()).upTo(known));
    }

    /** Between which releases the entry was seen, also one that is listed no more; empty where none that is held has it. */
    public Optional<Seen> seen(EntryId id) {
        return Optional.ofNullable(histories.get(id.dataset()))
                .flatMap(history -> history.get().seen(id.entry()));
    }
}
