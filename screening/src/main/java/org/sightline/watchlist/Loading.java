// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;

/**
 * One loading of what is in force: of each dataset the newest release that can be read, with its entities, and of the older ones
 * who was on them. What cannot be read is passed over and said.
 */
final class Loading {
    private final ReleaseStore store;
    private final List<String> problems = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final List<ListEntry> entries = new ArrayList<>();
    private final Map<String, History> histories = new HashMap<>();

    Loading(ReleaseStore store) {
        this.store = store;
    }

    /**
     * Takes what is held of one dataset.
     *
     * @param held from the oldest to the newest
     */
    void take(String dataset, List<HeldRelease> held) {
        Map<Release, Map<String, Standing>> standings = new LinkedHashMap<>();
        for (int at = held.size() - 1; at >= 0; at--) {
            Release release = held.get(at).release();
            if (!standings.isEmpty()) {
                Map<String, Standing> older = standings(held.get(at));
                if (older != null) {
                    standings.put(release, older);
                }
                continue;
            }
            List<ListEntry> newest = entries(held.get(at));
            if (newest != null) {
                entries.addAll(newest);
                releases.add(release);
                standings.put(release, standings(newest));
            }
        }
        if (!standings.isEmpty()) {
            histories.put(dataset, History.of(standings));
        }
    }

    boolean lacksAny(List<String> datasets) {
        return !histories.keySet().containsAll(datasets);
    }

    /** Puts the starter's entries in where nothing was read. */
    void complete(Starter starter) {
        for (String dataset : starter.datasets()) {
            if (histories.containsKey(dataset)) {
                continue;
            }
            starter.release(dataset).ifPresent(release -> {
                releases.add(release);
                entries.addAll(starter.entries(dataset));
                histories.put(dataset, History.of(Map.of(release, standings(starter.entries(dataset)))));
            });
        }
    }

    Listings listings() {
        return Listings.of(releases, entries, histories);
    }

    List<String> problems() {
        return problems;
    }

    private static Map<String, Standing> standings(List<ListEntry> entries) {
        Map<String, Standing> standings = new HashMap<>();
        entries.forEach(entry -> standings.put(entry.id().entry(), Standing.of(entry.sanctions())));
        return standings;
    }

    private @Nullable List<ListEntry> entries(HeldRelease held) {
        try {
            return store.entries(held);
        } catch (ListFormatException | IOException e) {
            problems.add(passedOver(held, e));
            return null;
        }
    }

    private @Nullable Map<String, Standing> standings(HeldRelease held) {
        try {
            return store.standings(held);
        } catch (ListFormatException | IOException e) {
            problems.add(passedOver(held, e));
            return null;
        }
    }

    private static String passedOver(HeldRelease held, Exception e) {
        Release release = held.release();
        return release.dataset() + " of " + release.released() + " is passed over: " + e.getMessage()
                + ". Import it again.";
    }
}
