// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.Model;

/** Maps for tables whose header rows need none. */
final class SelfSpeaking {
    /** What several values in one cell are kept apart by. */
    private static final String SEPARATOR = ";";
    /** Free text may hold a semicolon that keeps nothing apart. */
    private static final Set<String> ONE_VALUE = Set.of("", "text", "address", "html", "json");

    private SelfSpeaking() {}

    /** The map of the table with that header row, or null where it needs one of its own. */
    static @Nullable ColumnMap map(List<String> header) {
        if (header.containsAll(List.of("id", "schema", "name", "aliases", "birth_date", "countries"))) {
            return shipped("targets-simple.json");
        }
        if (!header.containsAll(List.of("id", "schema", "name"))) {
            return null;
        }
        Targets targets = new Targets(Model.shipped());
        Map<String, ColumnMap.Column> columns = new LinkedHashMap<>();
        for (String column : header) {
            if (column.equals("schema") || targets.wrong(column, false, targets.listable()) != null) {
                continue;
            }
            columns.put(column, ColumnMap.Column.of(column, several(column, targets) ? SEPARATOR : null));
        }
        ColumnMap.SchemaRule schema = new ColumnMap.SchemaRule("schema", Map.of(), null);
        return new ColumnMap("", null, schema, columns, List.of(), false, Map.of(), false, 0.05);
    }

    private static boolean several(String column, Targets targets) {
        if (column.equals(Targets.ID)) {
            return false;
        }
        return targets.listable().stream()
                .map(schema -> Model.shipped().type(schema, column))
                .noneMatch(type -> type != null && ONE_VALUE.contains(type));
    }

    private static ColumnMap shipped(String resource) {
        try (InputStream in = SelfSpeaking.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            return ColumnMap.of(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ListFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
