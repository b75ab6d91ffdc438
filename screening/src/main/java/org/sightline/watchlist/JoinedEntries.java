// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The entries of several datasets, one dataset after the other. Immutable. */
final class JoinedEntries extends Entries {
    private final Entries[] parts;
    /** Where each part begins, and at last where the last one ends. */
    private final int[] starts;

    private JoinedEntries(Collection<Entries> parts) {
        this.parts = parts.toArray(Entries[]::new);
        this.starts = new int[this.parts.length + 1];
        for (int i = 0; i < this.parts.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], this.parts[i].size());
        }
    }

    /**
     * The entries of all datasets.
     *
     * @param byDataset dataset to its entries, which are of no other
     */
    static JoinedEntries of(Map<String, Entries> byDataset) {
        TreeMap<String, Entries> sorted = new TreeMap<>(byDataset);
        sorted.values().removeIf(Entries::isEmpty);
        return new JoinedEntries(sorted.values());
    }

    @Override
    public ListEntry get(int place) {
        int part = part(place);
        return parts[part].get(place - starts[part]);
    }

    @Override
    EntryId id(int place) {
        int part = part(place);
        return parts[part].id(place - starts[part]);
    }

    @Override
    String schema(int place) {
        int part = part(place);
        return parts[part].schema(place - starts[part]);
    }

    @Override
    Standing standing(int place) {
        int part = part(place);
        return parts[part].standing(place - starts[part]);
    }

    @Override
    long checksum() {
        long sum = 0;
        for (Entries part : parts) {
            sum = sum * 31 + part.checksum();
        }
        return sum;
    }

    @Override
    public int size() {
        return starts[parts.length];
    }

    private int part(int place) {
        int found = Arrays.binarySearch(starts, place);
        int part = found >= 0 ? found : -found - 2;
        if (part < 0 || part >= parts.length) {
            throw new IndexOutOfBoundsException(place + " of " + size());
        }
        return part;
    }
}
