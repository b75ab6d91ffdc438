// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;

/** The rows of a table, one after the other. Bad ones are counted among the faults and passed over. */
interface Rows extends AutoCloseable {
    /**
     * The next row, or null at the end.
     *
     * @throws ListFormatException when the file is broken or cut short
     */
    @Nullable Row next() throws ListFormatException, IOException;

    /** The columns met up to now; of CSV all of them from the beginning. */
    Set<String> columns();

    /** How many rows there were up to now, bad ones among them. */
    long count();

    @Override
    void close() throws IOException;
}
