// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place, or a piece of equipment, that sightings name.
 *
 * @param name as most of them have it
 * @param first the first day of a sighting with it, null where none has a date
 * @param last the last day
 * @param stories how many stories name it, copies counted as one
 * @param sightings their ids, in the dossier's order
 */
public record Tally(
        String name, @Nullable LocalDate first, @Nullable LocalDate last, int stories, List<String> sightings) {
    public Tally {
        sightings = List.copyOf(sightings);
    }
}
