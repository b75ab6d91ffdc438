// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.screen.bulk.AddedColumns;
import org.sightline.screen.bulk.CsvForm;
import org.sightline.screen.bulk.InputRow;

/** A table of our own as CSV, safe to open in a spreadsheet. */
final class CsvText {
    private static final CsvForm NOTHING = new CsvForm("", List.of(), ',', "\r\n");

    private final StringBuilder text = new StringBuilder();
    private final AddedColumns columns;

    CsvText(String... columns) {
        this.columns = new AddedColumns(NOTHING, List.of(columns));
        text.append(this.columns.header(), 1, this.columns.header().length());
    }

    CsvText row(String... cells) {
        int start = text.length();
        columns.write(text, new InputRow(0, "", List.of(), null), List.of(cells));
        text.deleteCharAt(start);
        return this;
    }

    CsvText row(List<String> head, String... cells) {
        List<String> all = new ArrayList<>(head);
        all.addAll(List.of(cells));
        return row(all.toArray(String[]::new));
    }

    String text() {
        return text.toString();
    }
}
