// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.Closeable;
import java.io.IOException;
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

    /** Entries that are in memory anyway. */
    static ReleaseRows of(Measured measured) {
        return new ReleaseRows() {
            private int at = -1;

            @Override
            public @Nullable StandingRow next() {
                at++;
                return at < measured.size() ? measured.row(at, 0) : null;
            }

            @Override
            public ListedEntity entity() {
                return measured.entries().get(at);
            }

            @Override
            public void close() {}
        };
    }
}
