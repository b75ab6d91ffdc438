// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The best hits so far, one for each entry, at most so many: best first, equal scores by entry, which stand in the order of their ids.
 * Not safe for use by several threads.
 */
final class Leading {
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::entry);

    private final int limit;
    private final Map<Integer, Hit> byEntry = new HashMap<>();
    private final TreeSet<Hit> ordered = new TreeSet<>(BEST_FIRST);

    Leading(int limit) {
        this.limit = limit;
    }

    /** Whether a name of an entry that scores at most this may still be among the best. */
    boolean mayLead(double most, int entry) {
        if (ordered.size() < limit) {
            return true;
        }
        if (limit <= 0) {
            return false;
        }
        Hit last = ordered.last();
        return most > last.score() || (most == last.score() && entry <= last.entry());
    }

    /** Whether any name of whatever entry that scores at most this may still be among the best. */
    boolean mayLead(double most) {
        return mayLead(most, Integer.MIN_VALUE);
    }

    void add(Hit hit) {
        if (!mayLead(hit.score(), hit.entry())) {
            return;
        }
        Hit before = byEntry.get(hit.entry());
        if (before != null) {
            if (!hit.beats(before)) {
                return;
            }
            ordered.remove(before);
        }
        byEntry.put(hit.entry(), hit);
        ordered.add(hit);
        if (ordered.size() > limit) {
            Hit last = ordered.last();
            ordered.remove(last);
            byEntry.remove(last.entry());
        }
    }

    List<Hit> hits() {
        return List.copyOf(ordered);
    }
}
