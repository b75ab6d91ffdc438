// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Faults;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Model;
import org.sightline.watchlist.format.NameOrder;
import org.sightline.watchlist.format.Tally;

/** Makes entries of rows, as a column map says. Not safe for use by several threads. */
final class RowMapper {
    private final String dataset;
    private final ColumnMap map;
    private final Tally tally;
    private final Faults leftOut;
    private final Set<String> listable = new Targets(Model.shipped()).listable();
    private final RowNames names = new RowNames(new NameOrder());
    private final RowValues values;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * @param leftOut counts rows that give no entry
     * @param damaged counts rows of which a value is no such value
     */
    RowMapper(String dataset, ColumnMap map, Tally tally, Faults leftOut, Faults damaged) {
        this.dataset = dataset;
        this.map = map;
        this.tally = tally;
        this.leftOut = leftOut;
        this.values = new RowValues(map, names, tally, damaged);
    }

    void take(Row row) {
        String id = id(row);
        if (id == null) {
            leftOut.add(row.line(), "row without an id (left out)");
            return;
        }
        Entry known = entries.get(id);
        if (known != null && !map.merging()) {
            leftOut.add(row.line(), "row with an id that stood before (left out)");
            return;
        }
        String schema = schema(row);
        if (schema == null) {
            leftOut.add(row.line(), "row whose schema is not in the map (left out)");
            return;
        }
        if (known == null) {
            known = new Entry(new EntryDraft(dataset, id, schema, tally), row.line());
            entries.put(id, known);
        } else if (!known.draft.schema().equals(schema)) {
            leftOut.add(row.line(), "row with the id of another schema (left out)");
            return;
        }
        values.put(row, known.draft, known.sanction);
        names.compose(known.draft, known.sanction);
        rest(row, known.draft);
    }

    int size() {
        return entries.size();
    }

    /** The entries, in the order of the table. */
    List<ListedEntity> listed() {
        List<ListedEntity> listed = new ArrayList<>(entries.size());
        for (Entry entry : entries.values()) {
            if (entry.draft.values("name").isEmpty()) {
                leftOut.add(entry.line, "row without a name (left out)");
                continue;
            }
            entry.sanction.into(entry.draft);
            listed.add(entry.draft.listed());
        }
        return listed;
    }

    private @Nullable String id(Row row) {
        for (Map.Entry<String, ColumnMap.Column> column : map.columns().entrySet()) {
            if (column.getValue().to().contains(Targets.ID)) {
                String id = row.cells(column.getKey()).stream().findFirst().orElse("");
                boolean whole = id.codePoints().noneMatch(Character::isISOControl);
                return id.isEmpty() || !whole ? null : id;
            }
        }
        return null;
    }

    private @Nullable String schema(Row row) {
        ColumnMap.SchemaRule rule = map.schema();
        if (rule.column() == null) {
            return rule.fallback();
        }
        String cell = row.cells(rule.column()).stream().findFirst().orElse("");
        String named = rule.values().isEmpty()
                ? (listable.contains(cell) ? cell : null)
                : rule.values().get(cell.toLowerCase(Locale.ROOT));
        return named == null ? rule.fallback() : named;
    }

    /** What the map does not name is counted, and kept as a note where the map says so. */
    private void rest(Row row, EntryDraft draft) {
        row.cells().forEach((column, cells) -> {
            boolean known = map.columns().containsKey(column)
                    || map.left().contains(column)
                    || column.equals(map.schema().column())
                    || values.helps(column);
            if (known) {
                return;
            }
            if (map.catchAll()) {
                cells.forEach(cell -> draft.add("notes", column + ": " + cell));
                return;
            }
            tally.add("column " + column);
        });
    }

    private static final class Entry {
        private final EntryDraft draft;
        private final long line;
        private final RowSanction sanction = new RowSanction();

        Entry(EntryDraft draft, long line) {
            this.draft = draft;
            this.line = line;
        }
    }
}
