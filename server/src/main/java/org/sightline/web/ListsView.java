// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.sightline.watchlist.Lists;

/** The lists that this Sightline has or could have. */
record ListsView(Frame frame, List<Lists.StatusRow> rows) {
    ListsView {
        rows = List.copyOf(rows);
    }

    /** Those of which there is something. */
    List<Lists.StatusRow> here() {
        return rows.stream()
                .filter(row -> row.release() != null || row.heldBack() != null)
                .toList();
    }

    List<Lists.StatusRow> missing() {
        return rows.stream()
                .filter(row -> row.release() == null && row.heldBack() == null)
                .toList();
    }

    boolean onlyStarters() {
        return here().stream()
                .allMatch(row -> row.release() == null || row.release().starter());
    }
}
