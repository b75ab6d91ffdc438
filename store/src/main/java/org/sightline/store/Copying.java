// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ArticlePart;

/** Copies all rows of one store into an empty one, whatever databases the two are in. */
final class Copying {
    private static final int AT_A_TIME = 500;
    private static final StoredReading FORM = new StoredReading();

    private final Database target;
    private final Handle from;
    private final Handle to;

    /**
     * @param target the database of {@code to}
     * @param from in a transaction that sees one moment
     * @param to in a transaction that writes
     */
    Copying(Database target, Handle from, Handle to) {
        this.target = target;
        this.from = from;
        this.to = to;
    }

    /** @throws StoreException when the target is not empty */
    void copy() {
        for (Table table : List.of(Table.ARTICLE, Table.AUDIT)) {
            if (count(to, table) > 0) {
                throw new StoreException(StoreException.Kind.REFUSED, "there is something in that store already");
            }
        }
        to.execute("DELETE FROM audit_head");
        for (Table table : Table.values()) {
            rows(table);
            if (table.kind() == Table.Kind.COUNTED) {
                target.afterCopy(to, table.sqlName());
            }
        }
        words();
    }

    static long count(Handle handle, Table table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table.sqlName())
                .mapTo(Long.class)
                .one();
    }

    private void rows(Table table) {
        List<@Nullable Object[]> waiting = new ArrayList<>();
        int width = table.columns().size();
        from.createQuery("SELECT " + String.join(", ", table.columns()) + " FROM " + table.sqlName())
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> {
                    @Nullable Object[] values = new Object[width];
                    for (int i = 0; i < width; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    return values;
                })
                .forEach(values -> {
                    waiting.add(values);
                    if (waiting.size() == AT_A_TIME) {
                        insert(table, waiting);
                    }
                });
        insert(table, waiting);
    }

    private void insert(Table table, List<@Nullable Object[]> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        PreparedBatch batch = to.prepareBatch(table.insertion());
        for (@Nullable Object[] values : waiting) {
            for (int i = 0; i < values.length; i++) {
                batch.bind(i, values[i]);
            }
            batch.add();
        }
        batch.execute();
        waiting.clear();
    }

    /** The index of words is made again: each database keeps its own in its own way. */
    private void words() {
        from.createQuery("SELECT b.article, b.text, b.reading FROM body b ORDER BY b.article")
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> {
                    ArticlePart article = FORM.unpack(row.getBytes("reading"), row.getString("text"))
                            .article();
                    target.index(to, row.getLong("article"), ArticleRows.terms(article));
                    return article.id();
                })
                .forEach(id -> {});
    }
}
