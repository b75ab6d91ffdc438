// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Question;
import org.sightline.dossier.Registry;
import org.sightline.dossier.Subject;
import org.sightline.party.Clusters;
import org.sightline.store.KeptReading;
import org.sightline.store.Page;
import org.sightline.store.Store;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** Where dossiers are had. Every look-up goes into the audit trail. Safe to share between threads. */
public final class DossierDesk {
    private static final int AT_A_TIME = 500;

    private final Store store;
    private final Lists lists;
    private final Listings listings;
    private final Clusters clusters;

    /**
     * @param lists where entries are had as they stood
     * @param listings in force
     * @param clusters which of them are one party
     */
    public DossierDesk(Store store, Lists lists, Listings listings, Clusters clusters) {
        this.store = store;
        this.lists = lists;
        this.listings = listings;
        this.clusters = clusters;
    }

    /**
     * The dossier of the party that an entry belongs to. Which entries are one party is as it is known now, also for a day gone by.
     *
     * @param who looks it up
     * @return empty where no release that is held has the entry
     * @throws ListsException when a release cannot be read
     */
    public Optional<Dossier> about(EntryId asked, Question question, String who) throws ListsException {
        List<EntryOnDay> entries = new ArrayList<>();
        for (EntryId member : clusters.members(asked)) {
            lists.entry(member, question.on()).ifPresent(entries::add);
        }
        if (entries.stream().noneMatch(each -> each.entry().id().equals(asked))) {
            return Optional.empty();
        }
        store.audit().lookedUp(asked.toString(), who);
        Subject party = new Subject(asked, entries);
        return Optional.of(Dossier.of(question, party, readings(party), new Registry(listings, clusters::members)));
    }

    /** All that is kept of a party, whatever was decided of it. */
    private List<KeptReading> readings(Subject party) {
        List<KeptReading> readings = new ArrayList<>();
        String cursor = null;
        do {
            Page<KeptReading> page = store.parties().readings(party.ids(), cursor, AT_A_TIME);
            readings.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return readings;
    }
}
