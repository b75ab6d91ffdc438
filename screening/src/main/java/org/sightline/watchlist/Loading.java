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
    private final EntryKeeping keeping;
    private final List<String> problems = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final Map<String, Entries> entries = new HashMap<>();
    private final Map<String, HistoryLater> histories = new HashMap<>();

    Loading(ReleaseStore store, EntryKeeping keeping) {
        this.store = store;
        this.keeping = keeping;
    }

    /**
     * Takes what is held of one dataset.
     *
     * @param held from the oldest to the newest
     */
    void take(String dataset, List<HeldRelease> held) {
        Map<Release, Map<String, Standing>> older = new LinkedHashMap<>();
        Entries newest = null;
        Release inForce = null;
        for (int at = held.size() - 1; at >= 0; at--) {
            Release release = held.get(at).release();
            if (newest == null) {
                newest = entries(held.get(at));
                inForce = release;
                continue;
            }
            Map<String, Standing> standings = standings(held.get(at));
            if (standings != null) {
                older.put(release, standings);
            }
        }
        if (newest != null && inForce != null) {
            put(inForce, newest, older);
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
            starter.release(dataset)
                    .ifPresent(release -> put(release, EntriesInMemory.of(starter.entries(dataset)), Map.of()));
        }
    }

    /** What was taken. What is worked out from it may be kept, unless it is but the starter. */
    Listings listings() {
        boolean bundled = releases.stream().allMatch(Release::starter);
        return Listings.of(releases, JoinedEntries.of(entries), histories, bundled ? null : keeping.origin(releases));
    }

    List<String> problems() {
        return problems;
    }

    private void put(Release release, Entries held, Map<Release, Map<String, Standing>> older) {
        releases.add(release);
        entries.put(release.dataset(), held);
        histories.put(release.dataset(), new HistoryLater(older, release, held));
    }

    private @Nullable Entries entries(HeldRelease held) {
        try {
            return keeping.entries(held, store);
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
