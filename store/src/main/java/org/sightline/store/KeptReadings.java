// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Gathers whole articles by their numbers: a question for each kind of row, not for each article. */
final class KeptReadings {
    private static final StoredReading FORM = new StoredReading();

    private KeptReadings() {}

    private record Numbered<T>(long number, T row) {}

    /** The articles of these numbers, in their order. */
    static List<KeptReading> of(Handle handle, List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Articles.Carried>> places =
                gather(handle.createQuery("SELECT c.article, c.publisher, c.url, c.ref, c.first_kept FROM carried c"
                                + " WHERE c.article IN (<numbers>) ORDER BY c.first_kept, c.place")
                        .bindList("numbers", numbers)
                        .map((row, context) -> new Numbered<>(row.getLong("article"), Articles.Carried.read(row)))
                        .list());
        Map<Long, List<KeptLink>> links = gather(handle.createQuery("SELECT " + LinkRows.COLUMNS + " FROM "
                        + LinkRows.TABLES + " WHERE l.article IN (<numbers>) ORDER BY l.link_key, l.entity")
                .bindList("numbers", numbers)
                .map((row, context) -> new Numbered<>(row.getLong("link_article"), LinkRows.read(row)))
                .list());
        Map<Long, List<Notice>> notices = gather(handle.createQuery(
                        "SELECT n.article, " + Notices.COLUMNS + " FROM notice n JOIN article a ON a.number = n.article"
                                + " WHERE n.article IN (<numbers>) AND n.withdrawn IS NULL ORDER BY n.number")
                .bindList("numbers", numbers)
                .map((row, context) -> new Numbered<>(row.getLong("article"), Notices.read(row)))
                .list());
        Map<Long, KeptReading> found = new HashMap<>();
        handle.createQuery("SELECT " + ArticleRows.COLUMNS + ", b.text, b.reading FROM article a"
                        + " JOIN body b ON b.article = a.number WHERE a.number IN (<numbers>)")
                .bindList("numbers", numbers)
                .map((row, context) -> new Numbered<>(
                        row.getLong("number"),
                        new KeptReading(
                                ArticleRows.read(row),
                                places.getOrDefault(row.getLong("number"), List.of()),
                                FORM.unpack(row.getBytes("reading"), row.getString("text")),
                                links.getOrDefault(row.getLong("number"), List.of()),
                                notices.getOrDefault(row.getLong("number"), List.of()))))
                .forEach(each -> found.put(each.number(), each.row()));
        List<KeptReading> ordered = new ArrayList<>();
        for (Long number : numbers) {
            @Nullable KeptReading reading = found.get(number);
            if (reading != null) {
                ordered.add(reading);
            }
        }
        return ordered;
    }

    /** A page of those numbers, of which one more than is shown says that there are more. */
    static Page<KeptReading> page(Handle handle, List<Long> numbers, int limit) {
        boolean more = numbers.size() > limit;
        List<Long> shown = more ? numbers.subList(0, limit) : numbers;
        return new Page<>(of(handle, shown), more ? Long.toString(shown.get(limit - 1)) : null);
    }

    private static <T> Map<Long, List<T>> gather(List<Numbered<T>> rows) {
        Map<Long, List<T>> gathered = new HashMap<>();
        rows.forEach(each -> gathered.computeIfAbsent(each.number(), number -> new ArrayList<>())
                .add(each.row()));
        return gathered;
    }
}
