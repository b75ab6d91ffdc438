// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import org.sightline.party.Clusters;
import org.sightline.party.Judgements;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/**
 * Does what is to be done as soon as another release is in force: makes what is kept beside the lists, so that the next screening need
 * not wait for it, and wakes judgements on entries that changed.
 */
final class ReadyLists {
    private ReadyLists() {}

    /**
     * Makes the index of names, for somebody who waits: what is one party takes as long again, and is found at the first look.
     *
     * @throws ListsException when the lists cannot be read
     */
    static void names(Lists lists, StoreDoor door) throws ListsException {
        Listings listings = lists.listings();
        new Screener(listings);
        door.wake(listings);
    }

    /**
     * Makes the index of names and, beside it on a thread of its own, the pairs that are one party.
     *
     * @throws ListsException when the lists cannot be read
     */
    static void all(Lists lists, StoreDoor door) throws ListsException {
        Listings listings = lists.listings();
        Thread pairs = new Thread(() -> Clusters.of(listings, Judgements.none()), "pairs that are one party");
        // Both can be made again: who stops the program need not wait for them.
        pairs.setDaemon(true);
        pairs.start();
        new Screener(listings);
        door.wake(listings);
        try {
            pairs.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
