// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.List;

/**
 * How one release differs from an earlier one of the same dataset. What is equal in both is not in it; neither is the order in which
 * a list says things.
 *
 * @param from the earlier release
 * @param to the later release; where its reader differs from {@code from}'s, what the newer reader reads better looks like a change
 * @param changes by entry
 */
public record Delta(Release from, Release to, List<EntryChange> changes) {
    public Delta {
        changes = List.copyOf(changes);
    }

    /** The changes of one kind, by entry. */
    public List<EntryChange> of(EntryChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** How many changes there are of one kind. */
    public int count(EntryChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
