// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;
import org.sightline.watchlist.format.Tally;

/** Reads a user's own table by a column map, or without one where the columns have names that speak for themselves. Immutable. */
public final class CustomReader implements ListReader {
    private final @Nullable ColumnMap map;

    /** Reads tables whose columns are called as FollowTheMoney or OpenSanctions' {@code targets.simple.csv} calls them. */
    public CustomReader() {
        this.map = null;
    }

    /** Reads tables by this map. */
    public CustomReader(ColumnMap map) {
        this.map = map;
    }

    /** The same table read by another map is another list, so the map's digest is part of the name. */
    @Override
    public String name() {
        return map == null ? "custom-table/2" : "custom-table/2+" + map.digest().substring(0, 12);
    }

    @Override
    public String format() {
        return map == null
                ? "CSV with columns named as in FollowTheMoney"
                : "CSV with a header row, or JSON lines, by a column map";
    }

    @Override
    public boolean recognises(SourceFile file) {
        if (map == null) {
            return !json(file) && SelfSpeaking.map(CsvRows.header(file.head(), null)) != null;
        }
        if (json(file)) {
            return true;
        }
        List<String> header = CsvRows.header(file.head(), map.delimiter());
        return header.stream().anyMatch(column -> map.columns().containsKey(column));
    }

    @Override
    public ReadList read(String dataset, List<SourceFile> files, Limits limits)
            throws ListFormatException, IOException {
        SourceFile file = SourceFile.only(files, "a table");
        ColumnMap by = map == null ? SelfSpeaking.map(CsvRows.header(file.head(), null)) : map;
        if (by == null || (map == null && json(file))) {
            throw new ListFormatException(file.name(), "needs a column map: its columns do not speak for themselves");
        }
        Tally tally = new Tally();
        Faults leftOut = new Faults();
        Faults damaged = new Faults();
        RowMapper mapper = new RowMapper(dataset, by, tally, leftOut, damaged);
        long count;
        try (Rows rows =
                json(file) ? new JsonRows(file, limits, leftOut) : new CsvRows(file, by.delimiter(), limits, leftOut)) {
            if (rows instanceof CsvRows) {
                demand(file, by, rows.columns());
            }
            for (Row row = rows.next(); row != null; row = rows.next()) {
                mapper.take(row);
                if (rows.count() > limits.entries()) {
                    throw new ListFormatException(
                            file.name(), row.line(), "more than " + limits.entries() + " rows", null);
                }
            }
            count = rows.count();
            if (count > 0) {
                demand(file, by, rows.columns());
            }
        }
        List<ListedEntity> listed = mapper.listed();
        if (listed.isEmpty() && leftOut.count() > 0) {
            throw leftOut.refusal(file.name(), count);
        }
        leftOut.settle(file.name(), count, by.badRows(), tally);
        damaged.settle(file.name(), count, by.badRows(), tally);
        return new ReadList(listed, null, file, tally.counts());
    }

    /** Every column that the map names must be there, unless the map says that it may be missing. */
    private static void demand(SourceFile file, ColumnMap map, Set<String> columns) throws ListFormatException {
        List<String> named = new ArrayList<>();
        for (Map.Entry<String, ColumnMap.Column> column : map.columns().entrySet()) {
            if (!column.getValue().optional()) {
                named.add(column.getKey());
                String country = column.getValue().country();
                if (country != null) {
                    named.add(country);
                }
            }
        }
        String schema = map.schema().column();
        if (schema != null) {
            named.add(schema);
        }
        for (String column : named) {
            if (!columns.contains(column)) {
                String there = String.join(", ", columns.stream().limit(100).toList());
                throw new ListFormatException(
                        file.name(),
                        "lacks the column '" + column + "' that its map names; it has: "
                                + (there.length() > 2000 ? there.substring(0, 2000) + "…" : there));
            }
        }
    }

    private static boolean json(SourceFile file) {
        String head = file.head().stripLeading();
        return head.startsWith("{") || head.startsWith("[");
    }
}
