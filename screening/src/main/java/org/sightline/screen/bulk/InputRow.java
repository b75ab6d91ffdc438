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
public record InputRow(long line, String text, List<String> cells, @Nullable String fault) {
    public InputRow {
        cells = List.copyOf(cells);
    }

    /** A name that stands in no file, as a row with one cell. */
    public static InputRow of(String name) {
        StringBuilder text = new StringBuilder();
        CsvCells.write(text, name, ',');
        return new InputRow(0, text.toString(), List.of(name), null);
    }
}
