// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.ftm.FtmReader;
import org.sightline.watchlist.kept.KeptFolder;
import org.sightline.watchlist.kept.Origin;

/** Keeps the entries of releases in a form that is read faster than the releases' own, and falls back on those. Immutable. */
final class EntryKeeping {
    private static final String ENDING = ".entries";
    private static final String READER = new FtmReader().name();

    private final KeptFolder folder;

    EntryKeeping(KeptFolder folder) {
        this.folder = folder;
    }

    /**
     * The entries of a release: as they are kept, else read from the release and kept from now on.
     *
     * @throws ListFormatException when the release is damaged
     */
    Entries entries(HeldRelease held, ReleaseStore store) throws ListFormatException, IOException {
        String madeFrom = madeFrom(held, store);
        Optional<KeptEntries> kept = read(held, madeFrom);
        if (kept.isPresent()) {
            return kept.get();
        }
        return keep(held, madeFrom, EntriesInMemory.of(store.entries(held)));
    }

    /**
     * Keeps the entries of a release that is being written, so that the first start is as fast as the next. Those of the release before
     * it stay beside them.
     *
     * @param entries by id
     * @param written waits until the release's files lie there
     */
    void keep(HeldRelease held, List<ListedEntity> entries, ReleaseStore store, Written written) {
        KeptFolder.Late madeFrom = () -> {
            written.await();
            return madeFrom(held, store);
        };
        KeptEntries.write(folder(held), name(held), madeFrom, held.release().dataset(), new ListedEntries(entries));
    }

    /** The end of the writing of a release's files. */
    interface Written {
        /**
         * Waits for it.
         *
         * @throws IOException when they could not be written
         */
        void await() throws IOException;
    }

    /** Removes what is kept of other releases of the dataset. */
    void keepOnly(HeldRelease held) {
        folder(held).keepOnly("*" + ENDING, name(held));
    }

    /**
     * Names what these releases hold together.
     *
     * @param entries of all of them: what is worked out from entries goes by their places
     */
    Origin origin(List<Release> inForce, Entries entries) {
        String name = inForce.stream()
                .sorted(Comparator.comparing(Release::dataset))
                .map(release ->
                        String.join(" ", release.dataset(), release.label(), release.digest(), release.reader()))
                .collect(Collectors.joining("; "));
        return new Origin(folder, name + ", " + entries.size() + " entries " + Long.toHexString(entries.checksum()));
    }

    private Entries keep(HeldRelease held, String madeFrom, Entries entries) {
        if (!KeptEntries.write(
                folder(held), name(held), () -> madeFrom, held.release().dataset(), entries)) {
            return entries;
        }
        keepOnly(held);
        // Read at once, so that the entries themselves need not stay in memory.
        return read(held, madeFrom).map(Entries.class::cast).orElse(entries);
    }

    private Optional<KeptEntries> read(HeldRelease held, String madeFrom) {
        return KeptEntries.read(
                        folder(held), name(held), madeFrom, held.release().dataset())
                .filter(kept -> kept.size() == held.release().entries());
    }

    private KeptFolder folder(HeldRelease held) {
        return folder.inside(held.release().dataset());
    }

    private static String name(HeldRelease held) {
        return held.file() + ENDING;
    }

    /** The release, its file as it lies there, and what read it. */
    private static String madeFrom(HeldRelease held, ReleaseStore store) throws IOException {
        Release release = held.release();
        return String.join(" ", release.digest(), release.reader(), READER, store.checksum(held));
    }
}
