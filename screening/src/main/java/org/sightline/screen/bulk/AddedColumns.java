// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CSV of the input's rows with columns added at the end. The user's own cells stay as they are, letter for letter; of a row that does
 * not fit the header only its cells, so that every row of the output has the same number. Immutable.
 */
public final class AddedColumns {
    private static final String PREFIX = "sightline_";

    private final CsvForm input;
    private final List<String> added;

    /** @param added names of the new columns, prefixed by {@code sightline_} where the input has one of the name */
    public AddedColumns(CsvForm input, List<String> added) {
        this.input = input;
        Set<String> taken = input.columns().stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        List<String> names = new ArrayList<>();
        for (String name : added) {
            String free = name;
            while (!taken.add(free)) {
                free = PREFIX + free;
            }
            names.add(free);
        }
        this.added = List.copyOf(names);
    }

    /** The header row. */
    public String header() {
        StringBuilder row = new StringBuilder(input.header());
        for (String name : added) {
            row.append(input.separator()).append(name);
        }
        return row.append(input.lineEnd()).toString();
    }

    /** Adds a row of the output: the user's cells and those of our own, which are made safe for spreadsheets. */
    public void write(StringBuilder out, InputRow row, List<String> own) {
        if (row.fault() == null) {
            out.append(row.text());
        } else {
            own(out, row.cells());
        }
        for (String cell : own) {
            out.append(input.separator());
            CsvCells.writeOwn(out, cell, input.separator());
        }
        out.append(input.lineEnd());
    }

    /** The same for a row that was not used: empty cells, and in the last why. */
    public void refused(StringBuilder out, InputRow row, String why) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i < added.size(); i++) {
            cells.add("");
        }
        int columns = input.columns().size();
        String lost = row.fault() == null || row.cells().size() <= columns
                ? ""
                : "; beyond them: "
                        + String.join(
                                " | ", row.cells().subList(columns, row.cells().size()));
        cells.add("not screened: " + why + lost);
        write(out, row, cells);
    }

    private void own(StringBuilder out, List<String> cells) {
        for (int at = 0; at < input.columns().size(); at++) {
            out.append(at == 0 ? "" : String.valueOf(input.separator()));
            CsvCells.write(out, at < cells.size() ? cells.get(at) : "", input.separator());
        }
    }
}
