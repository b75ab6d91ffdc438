// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListReader;

/** Where a person decides on what was held back. */
final class HeldBackDesk {
    private final HeldFolder heldBack;
    private final ReleaseImport imports;
    private final Path folder;

    HeldBackDesk(Path folder, ReleaseImport imports) {
        this.folder = folder;
        this.heldBack = new HeldFolder(folder);
        this.imports = imports;
    }

    List<HeldBack> all() throws ListsException {
        try {
            return heldBack.all();
        } catch (IOException e) {
            String message = folder.resolve(HeldFolder.NAME) + " cannot be read: " + DiskTrouble.words(e);
            throw new ListsException(ListsException.Kind.UNAVAILABLE, message, e);
        }
    }

    ImportReport accept(String dataset, @Nullable ListReader reader) throws ListsException {
        HeldBack held = of(dataset);
        ImportRequest request = new ImportRequest(
                dataset, held.files(), held.released(), true, true, held.title(), reader, held.made());
        ImportReport report = imports.run(request, false);
        if (report.outcome() == ImportReport.Outcome.HELD) {
            String message = report.why() + ": it cannot be accepted, only discarded";
            throw new ListsException(ListsException.Kind.REFUSED, message, null);
        }
        return report;
    }

    void discard(String dataset) throws ListsException {
        of(dataset);
        imports.locked(() -> heldBack.remove(dataset));
    }

    private HeldBack of(String dataset) throws ListsException {
        return all().stream()
                .filter(held -> held.dataset().equals(dataset))
                .findFirst()
                .orElseThrow(() ->
                        new ListsException(ListsException.Kind.USAGE, "nothing is held back of " + dataset, null));
    }
}
