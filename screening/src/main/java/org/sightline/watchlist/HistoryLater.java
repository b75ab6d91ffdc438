// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The history of one dataset, put together when it is first asked for: a screening never asks. Safe for use by several threads. */
final class HistoryLater {
    private final Map<Release, Map<String, Standing>> older;
    private final Release inForce;
    private final Entries entries;
    private @Nullable History history;

    /**
     * What the history follows from.
     *
     * @param older releases that are not in force, each with its entries' standing
     * @param entries those of the release in force
     */
    HistoryLater(Map<Release, Map<String, Standing>> older, Release inForce, Entries entries) {
        this.older = older;
        this.inForce = inForce;
        this.entries = entries;
    }

    synchronized History get() {
        if (history == null) {
            Map<String, Standing> standings = new HashMap<>(entries.size() * 2);
            for (int i = 0; i < entries.size(); i++) {
                standings.put(entries.id(i).entry(), entries.standing(i));
            }
            Map<Release, Map<String, Standing>> all = new LinkedHashMap<>(older);
            all.put(inForce, standings);
            history = History.of(all);
        }
        return history;
    }
}
