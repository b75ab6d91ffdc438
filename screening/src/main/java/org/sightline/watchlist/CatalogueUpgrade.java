// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.cores.Cores;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;

/**
 * Brings the releases of an early version of Sightline up to date: their entries are counted and written by id, with digests. One that
 * cannot be read stays as it is.
 */
final class CatalogueUpgrade {
    private CatalogueUpgrade() {}

    /** The catalogue with up to date releases, whose files are written. It is itself not written yet. */
    static Catalogue of(Catalogue catalogue, ReleaseStore store) throws IOException {
        List<HeldRelease> releases = new ArrayList<>();
        boolean upgraded = false;
        for (HeldRelease held : catalogue.releases()) {
            HeldRelease now = held.release().counts().equals(ReleaseCounts.NONE) ? upgraded(held, store) : held;
            upgraded |= !now.equals(held);
            releases.add(now);
        }
        return upgraded ? new Catalogue(releases, catalogue.titles()) : catalogue;
    }

    private static HeldRelease upgraded(HeldRelease held, ReleaseStore store) throws IOException {
        Measured measured;
        try {
            List<ListedEntity> entries = new ArrayList<>(store.listed(held));
            entries.sort(ReleaseStore.BY_ID);
            measured = Measured.of(entries, Map.of(), Cores.all());
        } catch (ListFormatException | IOException e) {
            return held;
        }
        Release old = held.release();
        Release release = new Release(
                old.dataset(),
                old.released(),
                old.made(),
                old.imported(),
                old.digest(),
                old.entries(),
                measured.counts(),
                old.reader(),
                false);
        HeldRelease now = new HeldRelease(release, held.basis());
        store.write(now, measured);
        return now;
    }
}
