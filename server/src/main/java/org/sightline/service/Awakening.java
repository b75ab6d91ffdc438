// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.util.function.Consumer;
import org.sightline.store.EntryDigests;
import org.sightline.store.StoreException;

/** Wakes what persons judged of entries that a new release changed: it is to be looked at again. */
public final class Awakening {
    private Awakening() {}

    /**
     * Compares at once, and whenever lists come into force.
     *
     * @param problems told where it could not be done; the next lists make it good
     */
    public static void follow(CurrentLists lists, CurrentStore store, Consumer<String> problems) {
        lists.whenLoaded(inForce -> {
            try {
                store.open().links().compareEntries(EntryDigests.of(inForce.listings()));
            } catch (StoreException e) {
                problems.accept("judgements were not compared with the lists: " + e.getMessage());
            }
        });
    }
}
