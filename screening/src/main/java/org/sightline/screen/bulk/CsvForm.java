// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.List;

/**
 * How a CSV file is written.
 *
 * @param header its first row as it stands
 * @param columns the header's cells
 * @param separator between cells
 * @param lineEnd after rows
 */
public record CsvForm(String header, List<String> columns, char separator, String lineEnd) {
    public CsvForm {
        columns = List.copyOf(columns);
    }

    /** One of our own, by commas. */
    public static CsvForm of(List<String> columns) {
        return new CsvForm(String.join(",", columns), columns, ',', "\n");
    }

    /** Where the first column of that name stands, letter case apart; -1 where there is none. */
    public int place(String name) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).strip().equalsIgnoreCase(name.strip())) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The same for a column that there must be.
     *
     * @throws InputException when there is none
     */
    public int required(String name) throws InputException {
        int place = place(name);
        if (place < 0) {
            throw new InputException("there is no column '" + name + "'; there are: " + String.join(", ", columns));
        }
        return place;
    }
}
