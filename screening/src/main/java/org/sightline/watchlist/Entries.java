// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.zip.CRC32C;
import org.sightline.watchlist.kept.ByteSink;
import org.sightline.watchlist.kept.TextTable;

/** Entries in the order of their ids, no two with one id. Immutable; an entry may be decoded each time that it is asked for. */
abstract sealed class Entries extends AbstractList<ListEntry> implements RandomAccess
        permits EntriesInMemory, KeptEntries, JoinedEntries, ListedEntries {
    /** The id of one entry, for less than the entry itself costs. */
    abstract EntryId id(int place);

    /** The schema of one entry, for less than the entry itself costs. */
    abstract String schema(int place);

    /** The dates that the list gives for one entry, for less than the entry itself costs. */
    abstract Standing standing(int place);

    /** The place of an entry, or a negative number where there is none of that id. */
    int place(EntryId id) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id(middle).compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Equal for equal entries that are held alike; of others hardly ever. */
    long checksum() {
        CRC32C sum = new CRC32C();
        TextTable.Gathering none = new TextTable.Gathering(0, 0);
        ByteSink one = new ByteSink();
        for (ListEntry entry : this) {
            one.clear();
            EntryForm.write(entry, none, one);
            sum.update(one.toBytes());
        }
        return sum.getValue();
    }

    Optional<ListEntry> find(EntryId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(get(place));
    }
}
