// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.kept.KeptFolder;

/**
 * The lists of one data directory: releases are imported here, and what is in force is read here. Reading writes nothing but what
 * can be made again ({@code index/}), so a read-only directory will do. Where a dataset has no release, the entries of the bundled starter list stand in.
 *
 * <p>Safe for use by several threads; processes share the directory under a lock.
 */
public final class Lists {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final ReleaseStore store;
    private final EntryKeeping keeping;
    private final Limits limits;
    private final Duration patience;

    private Lists(Path folder, Limits limits, Duration patience) {
        this.folder = folder;
        this.limits = limits;
        this.patience = patience;
        this.store = new ReleaseStore(folder, limits);
        this.keeping = new EntryKeeping(new KeptFolder(folder.resolve("index")));
    }

    /** The lists under {@code home/lists}; nothing is read or made yet. */
    public static Lists open(Path home) {
        return open(home, Limits.standard(), PATIENCE);
    }

    /**
     * The same with limits and patience of one's own.
     *
     * @param patience how long an import waits for another process's
     */
    static Lists open(Path home, Limits limits, Duration patience) {
        return new Lists(home.resolve("lists"), limits, patience);
    }

    /**
     * Takes in a release. What is in force afterwards is the release of the greatest day, whichever order they came in.
     *
     * @throws ListsException when the files are refused, another process imports, or the directory cannot be written; nothing has
     *     changed then
     */
    public ImportReport importRelease(ImportRequest request) throws ListsException {
        return new ReleaseImport(folder, store, keeping, limits, patience).run(request);
    }

    /**
     * What is in force now. A release whose files are missing or broken is passed over, the one before it is used, and {@link
     * LoadedLists#problems} says so.
     */
    public LoadedLists load() throws ListsException {
        Catalogue catalogue = Catalogue.read(folder);
        Loading loading = new Loading(store, keeping);
        catalogue.releases().stream()
                .map(held -> held.release().dataset())
                .distinct()
                .forEach(dataset -> loading.take(dataset, catalogue.of(dataset)));
        if (loading.lacksAny(Starter.DATASETS)) {
            loading.complete(Starter.bundled());
        }
        return new LoadedLists(loading.listings(), loading.problems());
    }

    /** The entries in force and their history. */
    public Listings listings() throws ListsException {
        return load().listings();
    }

    /**
     * One row for each known dataset, in the order of {@link Dataset#known()}.
     *
     * @param today for the age of the releases
     */
    public List<StatusRow> status(LocalDate today) throws ListsException {
        Catalogue catalogue = Catalogue.read(folder);
        Starter starter = Starter.bundled();
        List<StatusRow> rows = new ArrayList<>();
        for (Dataset dataset : Dataset.known()) {
            List<HeldRelease> held =
                    catalogue.of(dataset.name()).stream().filter(store::holds).toList();
            if (!held.isEmpty()) {
                HeldRelease newest = held.get(held.size() - 1);
                rows.add(row(dataset, newest.release(), newest.basis(), held.size(), today));
                continue;
            }
            Release bundled = starter.release(dataset.name()).orElse(null);
            rows.add(row(dataset, bundled, null, 0, today));
        }
        return rows;
    }

    /** The releases held of one dataset, from the oldest to the newest. */
    public List<Release> releases(String dataset) throws ListsException {
        return Catalogue.read(folder).of(dataset).stream()
                .map(HeldRelease::release)
                .toList();
    }

    /** Whether anything was ever imported here. */
    public boolean empty() {
        return !Files.exists(folder.resolve(Catalogue.FILE));
    }

    /**
     * One dataset at a glance.
     *
     * @param release in force, the starter where there is no other, or null where there is not even that
     * @param basis where the release's date came from, null for the starter
     * @param held how many releases are held
     * @param days age of the release in days, 0 where there is none
     */
    public record StatusRow(
            Dataset dataset, @Nullable Release release, ImportReport.@Nullable DateBasis basis, int held, long days) {}

    /**
     * What was loaded.
     *
     * @param problems releases that were passed over, in words for the person who keeps the directory
     */
    public record LoadedLists(Listings listings, List<String> problems) {
        public LoadedLists {
            problems = List.copyOf(problems);
        }
    }

    static ListEntry entry(ListedEntity listed) {
        return new ListEntry(
                EntryId.parse(listed.entity().id()),
                listed.entity(),
                listed.sanctions(),
                listed.adjacent(),
                listed.referents());
    }

    private static StatusRow row(
            Dataset dataset,
            @Nullable Release release,
            ImportReport.@Nullable DateBasis basis,
            int held,
            LocalDate today) {
        long days = release == null ? 0 : ChronoUnit.DAYS.between(release.released(), today);
        return new StatusRow(dataset, release, basis, held, days);
    }
}
