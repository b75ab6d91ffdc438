// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;

/**
 * Which column of a table is what. Written as JSON of format {@code custom-table/1}.
 *
 * @param digest of the map, in hex: a table read by another map is another list
 * @param delimiter between the columns of CSV, or null to find it in the header row
 * @param schema how the schema of a row is found
 * @param columns header or path to what it is
 * @param left columns that are known and left out on purpose
 * @param catchAll whether columns that the map does not name become notes; else they are counted
 * @param constants property to values that every row has; {@code sanction.authority} and the like among them
 * @param merging whether rows with one id are one entry; else the second is left out and counted
 * @param badRows how many rows may be bad before the table is refused, 0.05 for one in twenty
 */
public record ColumnMap(
        String digest,
        @Nullable Character delimiter,
        SchemaRule schema,
        Map<String, Column> columns,
        List<String> left,
        boolean catchAll,
        Map<String, List<String>> constants,
        boolean merging,
        double badRows) {
    /** Name and version of the format of maps. */
    public static final String FORMAT = "custom-table/1";

    /** A map is written by hand; a larger file is something else. */
    private static final long MOST = 1 << 20;

    public ColumnMap {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        left = List.copyOf(left);
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /**
     * Reads a map from a file.
     *
     * @throws ListFormatException when it is no such map, or names what FollowTheMoney lacks; the message says where and what is
     *     allowed
     */
    public static ColumnMap read(Path file) throws ListFormatException, IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST) {
            throw new ListFormatException(name, "no column map: larger than " + MOST + " bytes");
        }
        return of(name, Files.readAllBytes(file));
    }

    /** Reads a map from its bytes; {@code name} is for messages. */
    public static ColumnMap of(String name, byte[] json) throws ListFormatException {
        return new ColumnMapParser(name).map(json);
    }

    /**
     * What a column is.
     *
     * @param to properties, of which the first that the row's schema has is taken; or one {@code id}, {@code referent}, {@code
     *     wallet}, {@code address.…} or {@code sanction.…}
     * @param separator between several values of a cell, or null where a cell is one value
     * @param dates how dates are written, tried in order; empty for ISO dates and dates in English words
     * @param country the column with the country that issued the number, or null
     * @param currency of a wallet, or null
     * @param inverted whether a name is written {@code Family, Given}
     * @param optional whether the column may be missing
     */
    public record Column(
            List<String> to,
            @Nullable String separator,
            List<DatePattern> dates,
            @Nullable String country,
            @Nullable String currency,
            boolean inverted,
            boolean optional) {
        public Column {
            to = List.copyOf(to);
            dates = List.copyOf(dates);
        }

        /** A column of plain values. */
        static Column of(String to, @Nullable String separator) {
            return new Column(List.of(to), separator, List.of(), null, null, false, false);
        }
    }

    /**
     * How the schema of a row is found.
     *
     * @param column where it stands, or null where all rows have the fallback
     * @param values cell, in lower case, to schema; empty where cells are schemata
     * @param fallback for empty cells and cells that {@code values} lacks, or null where such rows are left out
     */
    public record SchemaRule(
            @Nullable String column,
            Map<String, String> values,
            @Nullable String fallback) {
        public SchemaRule {
            values = Map.copyOf(values);
        }
    }
}
