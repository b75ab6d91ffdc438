// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListedEntity;

/** Goes through one release by its entries' ids, so that releases can be laid side by side without holding any of them. */
interface ReleaseRows extends Closeable {
    /** The next entry by id, or null after the last. */
    @Nullable StandingRow next() throws ListFormatException, IOException;

    /** The entity of the entry that {@link #next} gave last. Only asked where it is needed, as it costs most. */
    ListedEntity entity() throws ListFormatException, IOException;

    @Override
    void close() throws IOException;

    /** Entries that are in memory anyway, by id, each with its row. */
    static ReleaseRows of(List<ListedEntity> entries, List<StandingRow> rows) {
        Iterator<StandingRow> each = rows.iterator();
        return new ReleaseRows() {
            private int at = -1;

            @Override
            public @Nullable StandingRow next() {
                at++;
                return each.hasNext() ? each.next() : null;
            }

            @Override
            public ListedEntity entity() {
                return entries.get(at);
            }

            @Override
            public void close() {}
        };
    }
}
