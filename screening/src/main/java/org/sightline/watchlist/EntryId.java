// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

/**
 * Names one entry of one list, written {@code dataset:entry}, such as {@code us_ofac_sdn:23214}.
 *
 * @param dataset the dataset's name, as OpenSanctions spells it
 * @param entry the publisher's own id of the entry
 */
public record EntryId(String dataset, String entry) implements Comparable<EntryId> {
    public EntryId {
        if (dataset.isBlank() || dataset.indexOf(':') >= 0) {
            throw new IllegalArgumentException("not a dataset name: '" + dataset + "'");
        }
        if (entry.isBlank()) {
            throw new IllegalArgumentException("an entry of " + dataset + " needs an id");
        }
    }

    /**
     * Reads {@code dataset:entry}.
     *
     * @throws IllegalArgumentException when the text has no colon or one side is empty
     */
    public static EntryId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("'" + text + "' is not DATASET:ENTRY, such as us_ofac_sdn:23214");
        }
        return new EntryId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(EntryId other) {
        int byDataset = dataset.compareTo(other.dataset);
        return byDataset != 0 ? byDataset : entry.compareTo(other.entry);
    }

    @Override
    public String toString() {
        return dataset + ":" + entry;
    }
}
