// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.watchlist.format.ListFormatException;

/**
 * The deltas of one dataset. Each release but the oldest has one kept, to the release before it; any other is made when it is asked
 * for. A delta can always be made again from its releases, so one that is missing or broken is no loss.
 */
final class Deltas {
    private final ReleaseStore store;
    private final Path folder;

    /** @param folder of the dataset */
    Deltas(ReleaseStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** How a release differs from an earlier one: as kept, else laid side by side anew. Writes nothing. */
    Delta between(HeldRelease from, HeldRelease to) throws ListFormatException, IOException {
        Path file = file(from, to);
        if (Files.isReadable(file)) {
            try {
                return new DeltaFile(from.release(), to.release()).read(file);
            } catch (ListFormatException | IOException e) {
                // made again below: a kept delta only saves time
                return made(from, to);
            }
        }
        return made(from, to);
    }

    /**
     * Writes the deltas that are missing and removes those between releases that are neighbours no more. What cannot be read or written
     * is left out, as it is made again when it is asked for.
     *
     * @param chain the releases that count, from the oldest to the newest
     */
    void keep(List<HeldRelease> chain) {
        Set<Path> wanted = new HashSet<>();
        for (int at = 1; at < chain.size(); at++) {
            HeldRelease from = chain.get(at - 1);
            HeldRelease to = chain.get(at);
            Path file = file(from, to);
            wanted.add(file);
            if (!Files.exists(file)) {
                write(file, from, to);
            }
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + DeltaFile.ENDING)) {
            for (Path file : files) {
                if (!wanted.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException | IOException e) {
            return;
        }
    }

    private void write(Path file, HeldRelease from, HeldRelease to) {
        try {
            new DeltaFile(from.release(), to.release()).write(file, changes -> {
                try {
                    compare(from, to, changes);
                } catch (ListFormatException e) {
                    throw new IOException(e);
                }
            });
        } catch (IOException e) {
            return;
        }
    }

    private Delta made(HeldRelease from, HeldRelease to) throws ListFormatException, IOException {
        List<EntryChange> changes = new ArrayList<>();
        compare(from, to, changes::add);
        return new Delta(from.release(), to.release(), changes);
    }

    private void compare(HeldRelease from, HeldRelease to, Comparison.Changes changes)
            throws ListFormatException, IOException {
        try (ReleaseRows earlier = store.rows(from);
                ReleaseRows later = store.rows(to)) {
            Comparison.run(to.release().dataset(), earlier, later, changes);
        }
    }

    private Path file(HeldRelease from, HeldRelease to) {
        return folder.resolve(from.file() + "--" + to.file() + DeltaFile.ENDING);
    }
}
