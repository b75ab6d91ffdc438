// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final HistoryKeeping keepingHistories;
    private final List<String> problems = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final Map<String, Entries> entries = new TreeMap<>();
    private final Map<String, HistoryLater> histories = new TreeMap<>();

    Loading(ReleaseStore store, EntryKeeping keeping, HistoryKeeping keepingHistories) {
        this.store = store;
        this.keeping = keeping;
        this.keepingHistories = keepingHistories;
    }

    /**
     * Takes what is held of one dataset.
     *
     * @param held in the order of releases
     */
    void take(String dataset, List<HeldRelease> held) {
        List<HeldRelease> usable = new ArrayList<>();
        for (HeldRelease each : held) {
            if (store.holds(each)) {
                usable.add(each);
            } else {
                problems.add(passedOver(each, "its files are missing"));
            }
        }
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
                histories.put(dataset, new HistoryLater(() -> HistoryDraft.of(release, own)));
            });
        }
    }

    /** What was taken. What is worked out from it may be kept, unless it is but the starter. */
    Listings listings() {
        boolean bundled = releases.stream().allMatch(Release::starter);
        Entries all = JoinedEntries.of(entries);
        return Listings.of(releases, all, histories, bundled ? null : keeping.origin(releases, all));
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
    private HistoryLater history(List<HeldRelease> usable) {
        List<HeldRelease> readable = new ArrayList<>(usable);
        while (true) {
            List<HeldRelease> chain = chain(readable);
            HistoryLater kept = keepingHistories.read(chain);
            if (kept != null) {
                return kept;
            }
            try {
                History history = history(store, chain);
                keepingHistories.keep(chain, history);
                return new HistoryLater(history);
            } catch (UnreadableRows e) {
                HeldRelease broken = chain.get(e.position());
                readable.remove(broken);
                problems.add(passedOver(broken, e.reason()));
            }
        }
    }

    /**
     * Reads the history of releases.
     *
     * @param chain from the oldest to the newest, each of another day
     */
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
        return passedOver(held, e instanceof IOException io ? DiskTrouble.words(io) : String.valueOf(e.getMessage()));
    }

    private static String passedOver(HeldRelease held, String why) {
        Release release = held.release();
        return release.dataset() + " of " + release.released() + " is passed over: " + why + ". Import it again.";
    }
}
