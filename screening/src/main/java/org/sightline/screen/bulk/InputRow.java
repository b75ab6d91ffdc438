// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an input file.
 *
 * @param line where it begins, from 1
 * @param text as it stands in the file, without its line end
 * @param cells its cells; of a broken row those that could be read
 * @param fault why it cannot be used, or null
 */
public record InputRow(
        long line,
        String text,
        List<String> cells,
        @Nullable String fault) {
    public InputRow {
        cells = List.copyOf(cells);
    }

    /** Names that stand in no file, as a row with a cell for each. */
    public static InputRow of(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.isEmpty() ? "" : ",");
            CsvCells.write(text, name, ',');
        }
        return new InputRow(0, text.toString(), names, null);
    }
}
