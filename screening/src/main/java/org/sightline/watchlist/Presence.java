// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry in all releases of its dataset.
 *
 * @param releases from the oldest to the newest, each of another day
 * @param standings its standing in each, null where the release lacks it
 */
record Presence(List<Release> releases, List<@Nullable Standing> standings) {
    Presence {
        if (releases.size() != standings.size()) {
            throw new IllegalArgumentException(standings.size() + " standings in " + releases.size() + " releases");
        }
    }

    int size() {
        return releases.size();
    }

    Release release(int at) {
        return releases.get(at);
    }

    /** How the entry stood in the release at that position, or null where that release lacks it. */
    @Nullable Standing standing(int at) {
        return standings.get(at);
    }

    boolean holds(int at) {
        return standings.get(at) != null;
    }

    /** The entry in the releases up to a day, or in the oldest where none is. */
    Presence upTo(LocalDate day) {
        int count = 0;
        while (count < releases.size() && !releases.get(count).released().isAfter(day)) {
            count++;
        }
        int kept = Math.min(Math.max(1, count), releases.size());
        return new Presence(releases.subList(0, kept), standings.subList(0, kept));
    }
}
