// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sightline.watchlist.EntryId;

/**
 * What is kept of listed parties, from its beginning to its end, at one moment. Every row is handed on as it comes, so that a large
 * store needs no more memory than a small one; the order follows ids and never the order in which articles came.
 */
public final class Holdings {
    private static final int AT_A_TIME = 20;
    private static final int FETCHED = 500;

    private static final String DAY = "COALESCE(a.published, SUBSTR(a.first_kept, 1, 10))";
    private static final String COUNTS =
            "(CASE WHEN j.verdict IS NULL OR j.verdict = 'UNDO' THEN l.decision = 'accepted' ELSE j.verdict = 'ACCEPT' END)";

    private static final String PAIR = "x.list AS one_list, x.entry AS one_entry, y.list AS other_list,"
            + " y.entry AS other_entry, CASE WHEN x.counts = 1 AND y.counts = 1 THEN 1 ELSE 0 END AS counts";
    private static final String JOINED =
            " JOIN standing y ON y.article = x.article AND (x.list, x.entry) < (y.list, y.entry)";

    private final Handle handle;
    private final Selection selection;

    Holdings(Handle handle, Selection selection) {
        this.handle = handle;
        this.selection = selection;
    }

    /**
     * A listed party that is linked to.
     *
     * @param caption its name on the list, as a reading had it
     * @param articles how many articles link to it
     */
    public record Linked(EntryId entry, String caption, long articles) {}

    /**
     * That two entries are linked to in one article. {@code one} is before {@code other}.
     *
     * @param same whether one and the same entity of the article is linked to both
     * @param counts whether both links count
     */
    public record Beside(EntryId one, EntryId other, String article, boolean same, boolean counts) {}

    /**
     * That two entries took part in one event, as one claim has it.
     *
     * @param counts whether both links count
     */
    public record Together(
            EntryId one, EntryId other, String article, String claim, String event, String modality, boolean counts) {}

    private record Numbered(long number, String id) {}

    /** Articles that have a link at all, by id; a link that does not count is among theirs, for the caller to leave out. */
    public void articles(Consumer<KeptReading> use) {
        String after = "";
        while (true) {
            List<Numbered> found = bind(handle.createQuery(
                            "SELECT a.number, a.id FROM article a WHERE a.id > :after AND " + days()
                                    + " AND EXISTS (SELECT 1 FROM " + LinkRows.TABLES_OF_LINKS
                                    + " WHERE l.article = a.number AND "
                                    + counted() + " AND " + entries() + ") ORDER BY a.id LIMIT :limit"))
                    .bind("after", after)
                    .bind("limit", AT_A_TIME)
                    .map((row, context) -> new Numbered(row.getLong("number"), row.getString("id")))
                    .list();
            if (found.isEmpty()) {
                return;
            }
            KeptReadings.of(handle, found.stream().map(Numbered::number).toList())
                    .forEach(use);
            after = found.get(found.size() - 1).id();
        }
    }

    /** The listed parties that these articles link to, by list and entry. */
    public void parties(Consumer<Linked> use) {
        bind(handle.createQuery(
                        standing() + " SELECT list, entry, MAX(caption) AS caption, COUNT(DISTINCT article) AS articles"
                                + " FROM standing GROUP BY list, entry ORDER BY list, entry"))
                .setFetchSize(FETCHED)
                .map((row, context) -> new Linked(
                        new EntryId(row.getString("list"), row.getString("entry")),
                        row.getString("caption"),
                        row.getLong("articles")))
                .forEach(use);
    }

    /** Pairs of listed parties in one article, by the two and then by article. */
    public void beside(Consumer<Beside> use) {
        bind(handle.createQuery(standing() + " SELECT DISTINCT " + PAIR + ", x.id,"
                        + " CASE WHEN x.entity = y.entity THEN 1 ELSE 0 END AS same FROM standing x"
                        + JOINED + " ORDER BY x.list, x.entry, y.list, y.entry, same, x.id, counts DESC"))
                .setFetchSize(FETCHED)
                .map((row, context) -> new Beside(
                        new EntryId(row.getString("one_list"), row.getString("one_entry")),
                        new EntryId(row.getString("other_list"), row.getString("other_entry")),
                        row.getString("id"),
                        row.getInt("same") == 1,
                        row.getInt("counts") == 1))
                .forEach(use);
    }

    /** Pairs of listed parties of which somebody says that they took part in one event, by the two, then by article and claim. */
    public void together(Consumer<Together> use) {
        bind(handle.createQuery(standing() + " SELECT DISTINCT " + PAIR
                        + ", x.id, c.place, c.id AS claim, e.type, c.modality FROM standing x" + JOINED
                        + " AND x.entity <> y.entity"
                        + " JOIN participant p ON p.article = x.article AND p.entity = x.entity"
                        + " JOIN participant q ON q.article = p.article AND q.event = p.event AND q.entity = y.entity"
                        + " JOIN event e ON e.article = p.article AND e.id = p.event"
                        + " JOIN claim c ON c.article = e.article AND c.event = e.id AND c.polarity = 'positive'"
                        + " ORDER BY x.list, x.entry, y.list, y.entry, x.id, c.place, counts DESC"))
                .setFetchSize(FETCHED)
                .map((row, context) -> new Together(
                        new EntryId(row.getString("one_list"), row.getString("one_entry")),
                        new EntryId(row.getString("other_list"), row.getString("other_entry")),
                        row.getString("id"),
                        row.getString("claim"),
                        row.getString("type"),
                        row.getString("modality"),
                        row.getInt("counts") == 1))
                .forEach(use);
    }

    /** The links that are meant, as a table. */
    private String standing() {
        return "WITH standing AS (SELECT l.article, a.id, l.entity, l.list, l.entry, l.caption, CASE WHEN " + COUNTS
                + " THEN 1 ELSE 0 END AS counts FROM " + LinkRows.TABLES + " WHERE " + counted() + " AND " + days()
                + (selection.entries().isEmpty()
                        ? ""
                        : " AND l.article IN (SELECT l.article FROM " + LinkRows.TABLES_OF_LINKS + " WHERE " + counted()
                                + " AND " + entries() + ")")
                + ")";
    }

    private String counted() {
        return selection.undecided() ? "TRUE" : COUNTS;
    }

    private String days() {
        return (selection.since() == null ? "TRUE" : DAY + " >= :since") + " AND "
                + (selection.until() == null ? "TRUE" : DAY + " <= :until");
    }

    private String entries() {
        return selection.entries().isEmpty() ? "TRUE" : "l.list || ':' || l.entry IN (<entries>)";
    }

    private <T extends SqlStatement<T>> T bind(T statement) {
        T bound = statement;
        if (!selection.entries().isEmpty()) {
            List<String> names = new TreeSet<>(selection.entries())
                    .stream().map(EntryId::toString).toList();
            bound = bound.bindList("entries", names);
        }
        if (selection.since() != null) {
            bound = bound.bind("since", selection.since().toString());
        }
        if (selection.until() != null) {
            bound = bound.bind("until", selection.until().toString());
        }
        return bound;
    }
}
