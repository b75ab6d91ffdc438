// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListStatus;

/**
 * When one entry was listed, as it was known on the dossier's day.
 *
 * @param stretches all days up to that day in their order, cut where value or basis changes; the first begins on the first day of
 *     the year 1, since no beginning is known; empty where no release of the list is held
 */
public record Band(EntryId entry, List<ListStatus> stretches) {
    public Band {
        stretches = List.copyOf(stretches);
    }
}
