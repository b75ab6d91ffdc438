// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.HistoryDraft.UnreadableRows;
import org.sightline.watchlist.format.ListFormatException;

/**
 * One loading of what is in force: of each dataset the newest release that can be read, with its entities, and of all of them who was
 * on them. What cannot be read is passed over and said.
 */
final class Loading {
    private final ReleaseStore store;
    private final EntryKeeping keeping;
    private final List<String> problems = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final Map<String, Entries> entries = new TreeMap<>();
    private final Map<String, History> histories = new TreeMap<>();

    Loading(ReleaseStore store, EntryKeeping keeping) {
        this.store = store;
        this.keeping = keeping;
    }

    /**
     * Takes what is held of one dataset.
     *
     * @param held in the order of releases
     */
    void take(String dataset, List<HeldRelease> held) {
        List<HeldRelease> usable = new ArrayList<>(held);
        Entries newest = null;
        while (newest == null && !usable.isEmpty()) {
            HeldRelease last = usable.get(usable.size() - 1);
            newest = entries(last);
            if (newest == null) {
                usable.remove(last);
            }
        }
        if (newest == null) {
            return;
        }
        releases.add(usable.get(usable.size() - 1).release());
        entries.put(dataset, newest);
        histories.put(dataset, history(usable));
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
                Entries own = EntriesInMemory.of(starter.entries(dataset));
                releases.add(release);
                entries.put(dataset, own);
                histories.put(dataset, HistoryDraft.of(release, own));
            });
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

    /** The releases that count, from the oldest to the newest: the last one of each day. */
    static List<HeldRelease> chain(List<HeldRelease> held) {
        List<HeldRelease> chain = new ArrayList<>();
        for (HeldRelease each : held) {
            int last = chain.size() - 1;
            if (last >= 0
                    && chain.get(last)
                            .release()
                            .released()
                            .equals(each.release().released())) {
                chain.remove(last);
            }
            chain.add(each);
        }
        return chain;
    }

    /** The history of those that can be read; the newest of them could be. */
    private History history(List<HeldRelease> usable) {
        Set<HeldRelease> broken = new HashSet<>();
        while (true) {
            List<HeldRelease> chain =
                    chain(usable.stream().filter(held -> !broken.contains(held)).toList());
            try {
                return history(store, chain);
            } catch (UnreadableRows e) {
                HeldRelease unreadable = chain.get(e.position());
                broken.add(unreadable);
                problems.add(passedOver(unreadable, e));
            }
        }
    }

    static History history(ReleaseStore store, List<HeldRelease> chain) throws UnreadableRows {
        List<ReleaseRows> rows = new ArrayList<>();
        try {
            for (HeldRelease held : chain) {
                rows.add(rows(store, held, rows.size()));
            }
            return HistoryDraft.read(chain.stream().map(HeldRelease::release).toList(), rows);
        } finally {
            rows.forEach(Loading::close);
        }
    }

    private static ReleaseRows rows(ReleaseStore store, HeldRelease held, int position) throws UnreadableRows {
        try {
            return store.rows(held);
        } catch (ListFormatException | IOException e) {
            throw new UnreadableRows(position, e);
        }
    }

    private static void close(ReleaseRows rows) {
        try {
            rows.close();
        } catch (IOException e) {
            // what was read was read
            return;
        }
    }

    private @Nullable Entries entries(HeldRelease held) {
        try {
            return keeping.entries(held, store);
        } catch (ListFormatException | IOException e) {
            problems.add(passedOver(held, e));
            return null;
        }
    }

    private static String passedOver(HeldRelease held, Exception e) {
        Release release = held.release();
        String why = e instanceof IOException trouble ? DiskTrouble.words(trouble) : String.valueOf(e.getMessage());
        return release.dataset() + " of " + release.released() + " is passed over: " + why + ". Import it again.";
    }
}
