// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.List;
import org.sightline.entity.Statement;

/**
 * What became of one entry from one release to another.
 *
 * @param id the entry
 * @param kind whether it came, went or stayed with other statements
 * @param schema of the entry, in the later release that holds it
 * @param caption its primary name there
 * @param added statements that the later release makes and the earlier does not, sorted; empty unless {@code CHANGED}
 * @param removed statements that the earlier release makes and the later does not, sorted; empty unless {@code CHANGED}
 */
public record EntryChange(
        EntryId id, Kind kind, String schema, String caption, List<Statement> added, List<Statement> removed) {
    /** What became of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public EntryChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        boolean other = !added.isEmpty() || !removed.isEmpty();
        if (other != (kind == Kind.CHANGED)) {
            throw new IllegalArgumentException(id + " is " + kind + (other ? " with" : " without") + " statements");
        }
    }
}
