// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.List;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param line on which it begins, counted from 1
 * @param cells column, or path of names joined by dots, to its values; never a blank one
 */
record Row(long line, Map<String, List<String>> cells) {
    List<String> cells(String column) {
        return cells.getOrDefault(column, List.of());
    }
}
