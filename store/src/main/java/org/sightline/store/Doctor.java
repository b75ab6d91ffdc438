// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.Reading;

/** Examines a store: its tables, its rows, its audit trail, and whether what was made from readings is what they say. */
final class Doctor {
    private static final int PROBLEMS_SHOWN = 50;
    private static final int AT_A_TIME = 200;
    private static final StoredReading FORM = new StoredReading();

    private final Transactions transactions;
    private final List<String> problems = new ArrayList<>();

    private record Stored(long number, String id, Supplier<Reading> reading) {}

    Doctor(Transactions transactions) {
        this.transactions = transactions;
    }

    Examined examine() {
        AuditTrail.Verification audit = new AuditTrail(transactions).verify();
        audit.problems().forEach(problem -> problem("audit: " + problem));
        Map<String, Long> counts = transactions.askAtOneMoment(handle -> {
            transactions.database().problems(handle).forEach(this::problem);
            readings(handle);
            indexed(handle);
            return counts(handle);
        });
        return new Examined(Schema.VERSION, counts, problems, audit.remarks());
    }

    private static Map<String, Long> counts(Handle handle) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            counts.put(table.sqlName(), Copying.count(handle, table));
        }
        return counts;
    }

    private void readings(Handle handle) {
        long bodies = Copying.count(handle, Table.BODY);
        long articles = Copying.count(handle, Table.ARTICLE);
        if (bodies != articles) {
            problem(articles + " articles have " + bodies + " texts and readings");
        }
        long after = Long.MIN_VALUE;
        List<Stored> some;
        do {
            some = handle.createQuery("SELECT a.number, a.id, b.reading, b.text FROM article a JOIN body b"
                            + " ON b.article = a.number WHERE a.number > :after ORDER BY a.number LIMIT " + AT_A_TIME)
                    .bind("after", after)
                    .map((row, context) -> new Stored(
                            row.getLong("number"),
                            row.getString("id"),
                            unpacking(row.getBytes("reading"), row.getString("text"))))
                    .list();
            for (Stored stored : some) {
                after = stored.number();
                examine(handle, stored);
            }
        } while (!some.isEmpty());
    }

    private static Supplier<Reading> unpacking(byte[] packed, String text) {
        return () -> FORM.unpack(packed, text);
    }

    private void examine(Handle handle, Stored stored) {
        Reading reading;
        try {
            reading = stored.reading().get();
        } catch (StoreException e) {
            problem(stored.id() + ": " + e.getMessage());
            return;
        }
        if (!reading.article().id().equals(stored.id())) {
            problem(stored.id() + " holds the reading of " + reading.article().id());
            return;
        }
        Map<Table, List<@Nullable Object[]>> derived = new EnumMap<>(Table.class);
        derived.putAll(DerivedRows.of(stored.number(), reading));
        for (Table table : Table.values()) {
            if (table.kind() == Table.Kind.DERIVED) {
                List<String> said = lines(derived.getOrDefault(table, List.of()));
                List<String> kept = lines(rows(handle, table, stored.number()));
                if (!said.equals(kept)) {
                    problem(stored.id() + ": the rows of " + table.sqlName() + " are not those of its reading ("
                            + kept.size() + " kept, " + said.size() + " read)");
                }
            }
        }
    }

    private void indexed(Handle handle) {
        TreeSet<Long> articles = new TreeSet<>(handle.createQuery("SELECT number FROM article")
                .mapTo(Long.class)
                .list());
        TreeSet<Long> words =
                new TreeSet<>(handle.createQuery(transactions.database().indexedArticles())
                        .mapTo(Long.class)
                        .list());
        TreeSet<Long> missing = new TreeSet<>(articles);
        missing.removeAll(words);
        words.removeAll(articles);
        if (!missing.isEmpty() || !words.isEmpty()) {
            problem("the index of words lacks " + missing.size() + " articles and has " + words.size()
                    + " that are not there");
        }
    }

    private static List<@Nullable Object[]> rows(Handle handle, Table table, long article) {
        List<String> columns = table.derivedColumns();
        return handle.createQuery("SELECT " + String.join(", ", columns) + " FROM " + table.sqlName()
                        + " WHERE article = :article")
                .bind("article", article)
                .map((row, context) -> {
                    @Nullable Object[] values = new Object[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    return values;
                })
                .list();
    }

    /** Rows as lines that are equal where the rows are, in an order of their own. */
    private static List<String> lines(List<@Nullable Object[]> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> words = new ArrayList<>();
                    for (Object value : row) {
                        words.add(
                                value instanceof Number number && !(value instanceof Double)
                                        ? String.format(Locale.ROOT, "%d", number.longValue())
                                        : Objects.toString(value));
                    }
                    return String.join("\u001f", words);
                })
                .sorted()
                .toList();
    }

    private void problem(String problem) {
        if (problems.size() < PROBLEMS_SHOWN) {
            problems.add(problem);
        }
    }
}
