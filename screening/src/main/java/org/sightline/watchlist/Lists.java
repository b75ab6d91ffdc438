// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sightline.cores.Cores;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.kept.KeptFolder;

/**
 * The lists of one data directory: releases are imported here, and what is in force, what was and how it changed is read here. Reading
 * writes nothing but what can be made again ({@code index/}), so a read-only directory will do. Where a dataset has no release, the entries of the bundled starter list stand in.
 *
 * <p>Safe for use by several threads; processes share the directory under a lock.
 */
public final class Lists {
    /** The folder of what can be made again. */
    static final String INDEX = "index";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How often a loading begins again because another process replaced a release meanwhile. */
    private static final int LOADINGS = 3;

    private final Path folder;
    private final ReleaseStore store;
    private final EntryKeeping keeping;
    private final HistoryKeeping keepingHistories;
    private final Limits limits;
    private final Duration patience;
    private final Cores cores;

    private Lists(Path folder, Limits limits, Duration patience, Cores cores) {
        this.folder = folder;
        this.cores = cores;
        this.limits = limits;
        this.patience = patience;
        this.store = new ReleaseStore(folder, limits);
        this.keeping = new EntryKeeping(new KeptFolder(folder.resolve(INDEX)));
        this.keepingHistories = new HistoryKeeping(new KeptFolder(folder.resolve(INDEX)));
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
        return open(home, limits, patience, Cores.all());
    }

    /** The same on so many cores. */
    static Lists open(Path home, Limits limits, Duration patience, Cores cores) {
        return new Lists(home.resolve("lists"), limits, patience, cores);
    }

    /**
     * Takes in a release. What is in force afterwards is the last one in {@link Release#ORDER}, whichever order they came in. A release
     * that does not look right beside the one before it is held back, and so is a broken file where nobody attends; see {@link #held}.
     *
     * @throws ListsException when the files are refused, another process imports, or the directory cannot be written; nothing has
     *     changed then
     */
    public ImportReport importRelease(ImportRequest request) throws ListsException {
        return imports().run(request, true);
    }

    /** What is held back for a person to look at, by dataset. */
    public List<HeldBack> held() throws ListsException {
        return new HeldBackDesk(folder, imports()).all();
    }

    /**
     * Takes in what is held back of a dataset, as a person has looked at it. Only a list without any entries is never taken in.
     *
     * @param reader for a form of one's own, else null
     * @throws ListsException when nothing is held back, it cannot be read or holds no entries, and as {@link #importRelease} does
     */
    public ImportReport accept(String dataset, @Nullable ListReader reader) throws ListsException {
        return new HeldBackDesk(folder, imports()).accept(dataset, reader);
    }

    /** Takes in what is held back of a dataset in one of the known forms. */
    public ImportReport accept(String dataset) throws ListsException {
        return accept(dataset, null);
    }

    /**
     * Takes in what is held back of a dataset that is a table of one's own.
     *
     * @param map file of the map that says what is in its columns
     */
    public ImportReport acceptMapped(String dataset, Path map) throws ListsException {
        return accept(dataset, OwnTable.reader(map));
    }

    /**
     * Throws away what is held back of a dataset.
     *
     * @throws ListsException when nothing is
     */
    public void discard(String dataset) throws ListsException {
        new HeldBackDesk(folder, imports()).discard(dataset);
    }

    /**
     * What is in force now. A release whose files are missing or broken is passed over, the one before it is used, and {@link
     * LoadedLists#problems} says so.
     */
    public LoadedLists load() throws ListsException {
        Catalogue catalogue = Catalogue.read(folder);
        for (int loadings = 1; ; loadings++) {
            LoadedLists loaded = load(catalogue);
            if (loaded.problems().isEmpty() || loadings == LOADINGS) {
                return loaded;
            }
            // a release read anew goes in place of the old reading, maybe just now
            Catalogue now = Catalogue.read(folder);
            if (now.equals(catalogue)) {
                return loaded;
            }
            catalogue = now;
        }
    }

    /**
     * The lists as they stood on a day: every entry that was listed then by the table on the package's page, or of which that is not
     * known ({@link Listings#status} tells which), as {@link #entry} has it. Nothing of it is kept, so making it takes longer.
     *
     * @throws ListsException when a release cannot be read
     */
    public LoadedLists loadOn(LocalDate day) throws ListsException {
        return new LoadedLists(new ListsOnDay(Catalogue.read(folder), store, day).listings(), List.of());
    }

    /** The entries in force and their history. */
    public Listings listings() throws ListsException {
        return load().listings();
    }

    /**
     * One row for each dataset: in the order of {@link #datasets()}, then those of which there is no more than a release held back.
     *
     * @param today for the age of the releases
     */
    public List<StatusRow> status(LocalDate today) throws ListsException {
        return new StatusRows(Catalogue.read(folder), store, held()).on(today);
    }

    /** The datasets that releases can be imported of: the publishers' and one's own. */
    public List<Dataset> datasets() throws ListsException {
        return Catalogue.read(folder).datasets();
    }

    /** The releases held of one dataset, in {@link Release#ORDER}: the last one of a day stands for the day. */
    public List<Release> releases(String dataset) throws ListsException {
        return Catalogue.read(folder).of(dataset).stream()
                .map(HeldRelease::release)
                .toList();
    }

    /**
     * How the release in force on one day differs from that on another.
     *
     * @param from a day on or after that of the oldest release held
     * @param to not before {@code from}
     * @throws ListsException when there is no such release, or one cannot be read
     */
    public Delta delta(String dataset, LocalDate from, LocalDate to) throws ListsException {
        return new Archive(Catalogue.read(folder), store, folder).delta(dataset, from, to);
    }

    /**
     * An entry as it stood on a day, or as near to that as the releases held can say.
     *
     * @return empty where no release that is held has it, and the starter neither
     */
    public Optional<EntryOnDay> entry(EntryId id, LocalDate on) throws ListsException {
        return new Archive(Catalogue.read(folder), store, folder).entry(id, on);
    }

    /**
     * An entry through all releases, also one that is listed no more.
     *
     * @return empty where no release that is held has it, and the starter neither
     */
    public Optional<EntryHistory> history(EntryId id) throws ListsException {
        return new Archive(Catalogue.read(folder), store, folder).history(id);
    }

    /**
     * A text that is another one whenever what is in force may have changed, for those who hold listings for long. It costs one look
     * at the directory.
     */
    public String stamp() {
        try {
            BasicFileAttributes file = Files.readAttributes(folder.resolve(Catalogue.FILE), BasicFileAttributes.class);
            return file.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + file.size() + " " + file.fileKey();
        } catch (IOException e) {
            return "none";
        }
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
     * @param heldBack what a person must look at, or null
     */
    public record StatusRow(
            Dataset dataset,
            @Nullable Release release,
            ImportReport.@Nullable DateBasis basis,
            int held,
            long days,
            @Nullable HeldBack heldBack) {}

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

    private ReleaseImport imports() {
        return new ReleaseImport(folder, store, keeping, keepingHistories, limits, patience, cores);
    }

    private LoadedLists load(Catalogue catalogue) {
        Loading loading = new Loading(store, keeping, keepingHistories);
        catalogue.releases().stream()
                .map(held -> held.release().dataset())
                .distinct()
                .forEach(dataset -> loading.take(dataset, catalogue.of(dataset)));
        if (loading.lacksAny(Starter.DATASETS)) {
            loading.complete(Starter.bundled());
        }
        return new LoadedLists(loading.listings(), loading.problems());
    }
}
