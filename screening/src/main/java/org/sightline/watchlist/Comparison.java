// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Statement;
import org.sightline.watchlist.EntryChange.Kind;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;

/**
 * Two releases laid side by side. Both are in the order of their entries' ids, so each is gone through once; an entry whose digest is
 * the same in both is passed over unread.
 */
final class Comparison {
    private final String dataset;
    private final ReleaseRows from;
    private final ReleaseRows to;

    private Comparison(String dataset, ReleaseRows from, ReleaseRows to) {
        this.dataset = dataset;
        this.from = from;
        this.to = to;
    }

    /** Takes one change after the other. */
    interface Changes {
        void take(EntryChange change) throws IOException;
    }

    /** Finds what changed from one release to another, by entry. */
    static void run(String dataset, ReleaseRows from, ReleaseRows to, Changes changes)
            throws ListFormatException, IOException {
        new Comparison(dataset, from, to).each(changes);
    }

    /**
     * What became of one entry between two releases, or null where nothing did.
     *
     * @param before as the earlier release has it, null where it lacks it
     * @param after as the later one does
     */
    static @Nullable EntryChange change(EntryId id, @Nullable ListedEntity before, @Nullable ListedEntity after) {
        if (before != null && after != null) {
            List<Statement> earlier = Statements.of(before);
            List<Statement> later = Statements.of(after);
            List<Statement> added = without(later, earlier);
            List<Statement> removed = without(earlier, later);
            return added.isEmpty() && removed.isEmpty() ? null : change(id, Kind.CHANGED, after, added, removed);
        }
        if (after != null) {
            return change(id, Kind.ADDED, after, List.of(), List.of());
        }
        return before == null ? null : change(id, Kind.REMOVED, before, List.of(), List.of());
    }

    private void each(Changes changes) throws ListFormatException, IOException {
        StandingRow before = from.next();
        StandingRow after = to.next();
        while (before != null || after != null) {
            int order = order(before, after);
            boolean same = order == 0 && before != null && after != null && before.statements() == after.statements();
            String entry = order <= 0 && before != null ? before.entry() : after == null ? "" : after.entry();
            EntryChange change = same
                    ? null
                    : change(
                            new EntryId(dataset, entry),
                            order <= 0 ? from.entity() : null,
                            order >= 0 ? to.entity() : null);
            if (change != null) {
                changes.take(change);
            }
            before = order <= 0 ? from.next() : before;
            after = order >= 0 ? to.next() : after;
        }
    }

    private static int order(@Nullable StandingRow before, @Nullable StandingRow after) {
        if (before == null) {
            return 1;
        }
        return after == null ? -1 : before.entry().compareTo(after.entry());
    }

    private static EntryChange change(
            EntryId id, Kind kind, ListedEntity listed, List<Statement> added, List<Statement> removed) {
        return new EntryChange(
                id, kind, listed.entity().schema(), listed.entity().caption(), added, removed);
    }

    private static List<Statement> without(List<Statement> all, List<Statement> others) {
        TreeSet<Statement> left = new TreeSet<>(all);
        others.forEach(left::remove);
        return List.copyOf(left);
    }
}
