// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;

/**
 * What changed from one release of a list to another.
 *
 * @param kind only such changes, or null for all
 * @param first place of the first change shown
 * @param shown some of the changes
 * @param all how many there are of the kind
 */
record DiffView(
        Frame frame,
        String title,
        Delta delta,
        EntryChange.@Nullable Kind kind,
        int first,
        List<EntryChange> shown,
        int all) {
    DiffView {
        shown = List.copyOf(shown);
    }

    /** The same view of another kind, from its beginning. */
    String address(EntryChange.@Nullable Kind other) {
        return address("diff", other);
    }

    /** The same as a file. */
    String download(String ending) {
        return address("diff." + ending, kind);
    }

    private String address(String view, EntryChange.@Nullable Kind other) {
        String base = Paths.list(delta.to().dataset()) + "/" + view + "?from="
                + delta.from().released() + "&to=" + delta.to().released();
        return other == null ? base : base + "&kind=" + Labels.style(other);
    }

    @Nullable String next() {
        int after = first + shown.size();
        return after < all ? address(kind) + "&first=" + after : null;
    }

    @Nullable String previous() {
        return first == 0 ? null : address(kind) + "&first=" + Math.max(0, first - ListsPage.CHANGES);
    }

    boolean otherReaders() {
        return !delta.from().reader().equals(delta.to().reader());
    }
}
