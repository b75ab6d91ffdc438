// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.io.IOException;
import java.nio.file.Path;
import org.sightline.watchlist.custom.ColumnMap;
import org.sightline.watchlist.custom.CustomReader;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;

/** A table of one's own, whose columns a map tells. */
final class OwnTable {
    private OwnTable() {}

    /**
     * What reads such a table.
     *
     * @param map the column map's file
     * @throws ListsException when it is missing or wrong, with what is allowed
     */
    static ListReader reader(Path map) throws ListsException {
        try {
            return new CustomReader(ColumnMap.read(map));
        } catch (ListFormatException e) {
            throw new ListsException(ListsException.Kind.USAGE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ListsException(ListsException.Kind.USAGE, map + ": the column map cannot be read", e);
        }
    }
}
