// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.sightline.watchlist.ListEntry;

/** Entries read for comparing, by their place; those used last are kept. Not safe for use by several threads. */
final class Parties implements IntFunction<Party> {
    private static final int KEPT = 4_096;

    private final List<ListEntry> entries;
    private final Party.Reading reading;
    private final Map<Integer, Party> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Party> eldest) {
            return size() > KEPT;
        }
    };

    Parties(List<ListEntry> entries, Party.Reading reading) {
        this.entries = entries;
        this.reading = reading;
    }

    @Override
    public Party apply(int place) {
        return kept.computeIfAbsent(place, at -> reading.read(entries.get(at)));
    }
}
