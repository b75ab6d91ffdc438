// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.watchlist.EntryHistory;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListStatus;

/**
 * An entry of a list as it stood on a day.
 *
 * @param title of its list
 * @param history what became of it from release to release, or null where only one is held
 */
record EntryView(
        Frame frame,
        String title,
        EntryOnDay stood,
        ListStatus status,
        @Nullable EntryHistory history) {
    EntryId id() {
        return stood.entry().id();
    }

    Map<String, List<String>> properties() {
        return stood.entry().entity().properties();
    }

    /** What stands beside it, without what only says that it belongs to it. */
    Map<String, List<String>> facts(Entity beside) {
        Map<String, List<String>> facts = new java.util.LinkedHashMap<>();
        beside.properties().forEach((name, values) -> {
            List<String> others = values.stream()
                    .filter(value -> !value.equals(stood.entry().entity().id()))
                    .toList();
            if (!others.isEmpty()) {
                facts.put(name, others);
            }
        });
        return facts;
    }

    /** Releases in which something changed, the newest first. */
    List<EntryHistory.Line> changes() {
        if (history == null) {
            return List.of();
        }
        List<EntryHistory.Line> changed = new java.util.ArrayList<>(
                history.lines().stream().filter(line -> line.change() != null).toList());
        java.util.Collections.reverse(changed);
        return changed;
    }
}
