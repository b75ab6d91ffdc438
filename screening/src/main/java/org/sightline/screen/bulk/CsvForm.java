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
}
