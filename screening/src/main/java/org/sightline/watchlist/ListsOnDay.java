// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;

/** All lists as they stood on one day: the releases of each side by side, entry by entry, so that none of them is held whole. */
final class ListsOnDay {
    private final Catalogue catalogue;
    private final ReleaseStore store;
    private final LocalDate day;
    private final List<Release> releases = new ArrayList<>();
    private final Map<String, Entries> entries = new TreeMap<>();
    private final Map<String, HistoryLater> histories = new TreeMap<>();

    ListsOnDay(Catalogue catalogue, ReleaseStore store, LocalDate day) {
        this.catalogue = catalogue;
        this.store = store;
        this.day = day;
    }

    Listings listings() throws ListsException {
        List<String> datasets = catalogue.releases().stream()
                .map(held -> held.release().dataset())
                .distinct()
                .toList();
        for (String dataset : datasets) {
            List<HeldRelease> held =
                    catalogue.of(dataset).stream().filter(store::holds).toList();
            if (!held.isEmpty()) {
                take(dataset, Loading.chain(held));
            }
        }
        starter();
        return Listings.of(releases, JoinedEntries.of(entries), histories, null);
    }

    private void take(String dataset, List<HeldRelease> chain) throws ListsException {
        List<ReleaseRows> rows = new ArrayList<>();
        try {
            for (HeldRelease held : chain) {
                rows.add(store.rows(held));
            }
            List<Release> ofChain = chain.stream().map(HeldRelease::release).toList();
            int inForce = inForce(ofChain);
            releases.add(ofChain.get(Math.max(0, inForce)));
            entries.put(dataset, new ListedEntries(listed(ofChain, rows, inForce)));
            histories.put(dataset, new HistoryLater(Loading.history(store, chain)));
        } catch (HistoryDraft.UnreadableRows | ListFormatException | IOException e) {
            throw new ListsException(
                    ListsException.Kind.UNAVAILABLE,
                    "a release of " + dataset + " cannot be read: " + e.getMessage() + ". Import it again.",
                    e);
        } finally {
            rows.forEach(ListsOnDay::close);
        }
    }

    /** The last one up to the day, or -1. */
    private int inForce(List<Release> chain) {
        int inForce = -1;
        while (inForce + 1 < chain.size() && !chain.get(inForce + 1).released().isAfter(day)) {
            inForce++;
        }
        return inForce;
    }

    private List<ListedEntity> listed(List<Release> chain, List<ReleaseRows> rows, int inForce)
            throws ListFormatException, IOException {
        List<ListedEntity> listed = new ArrayList<>();
        List<@Nullable StandingRow> heads = new ArrayList<>();
        for (ReleaseRows each : rows) {
            heads.add(each.next());
        }
        for (String entry = least(heads); entry != null; entry = least(heads)) {
            List<@Nullable Standing> standings = new ArrayList<>();
            for (StandingRow head : heads) {
                standings.add(head != null && head.entry().equals(entry) ? head.standing() : null);
            }
            StatusOnDay status = StatusOnDay.of(new Presence(chain, standings), day);
            if (status.value() != ListStatus.Value.NOT_LISTED) {
                listed.add(rows.get(speaking(standings, inForce)).entity());
            }
            for (int at = 0; at < heads.size(); at++) {
                if (standings.get(at) != null) {
                    heads.set(at, rows.get(at).next());
                }
            }
        }
        return listed;
    }

    /** Which release says how the entry stood: the last one up to the day that has it, else the first one after. */
    private static int speaking(List<@Nullable Standing> standings, int inForce) {
        for (int at = inForce; at >= 0; at--) {
            if (standings.get(at) != null) {
                return at;
            }
        }
        int first = 0;
        while (standings.get(first) == null) {
            first++;
        }
        return first;
    }

    private static @Nullable String least(List<@Nullable StandingRow> heads) {
        String least = null;
        for (StandingRow head : heads) {
            if (head != null && (least == null || head.entry().compareTo(least) < 0)) {
                least = head.entry();
            }
        }
        return least;
    }

    /** Where nothing is held of a list that the starter has entries of, those stand in. */
    private void starter() {
        if (entries.keySet().containsAll(Starter.DATASETS)) {
            return;
        }
        Starter starter = Starter.bundled();
        for (String dataset : starter.datasets()) {
            Release release = starter.release(dataset).orElse(null);
            if (release == null || entries.containsKey(dataset)) {
                continue;
            }
            Entries own = EntriesInMemory.of(starter.entries(dataset));
            releases.add(release);
            entries.put(dataset, own);
            histories.put(dataset, new HistoryLater(() -> HistoryDraft.of(release, own)));
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
}
