// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.CodePoints;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.watchlist.EntryId;

/** Questions about listed parties. Whom no list names is no party, and cannot be asked for here. */
public final class Parties {
    private static final StoredReading FORM = new StoredReading();
    private static final String OF_ENTRY = "l.list = :list AND l.entry = :entry";

    private final Transactions transactions;

    Parties(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * That an article may speak of a party.
     *
     * @param mentions where, in the order of the text
     * @param notices corrections and disputes of the article or the link
     */
    public record Sighting(KeptLink link, KeptArticle article, List<Quote> mentions, List<Notice> notices) {
        public Sighting {
            mentions = List.copyOf(mentions);
            notices = List.copyOf(notices);
        }
    }

    /** A whole reading that links to a party. */
    public record Told(KeptLink link, KeptArticle article, Reading reading) {}

    /** A post that an article gives a party. */
    public record Post(
            String article,
            String title,
            @Nullable String organization,
            String state,
            @Nullable String from,
            @Nullable String to,
            Quote quote) {}

    private record Row(long number, KeptLink link, KeptArticle article) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong("number"), LinkRows.read(row), ArticleRows.read(row));
        }
    }

    /** Articles that link to an entry, the last kept first, whatever was decided. */
    public Page<Sighting> sightings(EntryId entry, @Nullable String cursor, int limit) {
        return sightings(OF_ENTRY, bound(entry), cursor, limit);
    }

    /** The newest of any party: by links that count, the last kept article first. */
    public Page<Sighting> latest(@Nullable String cursor, int limit) {
        return sightings(LinkRows.COUNTS, Map.of(), cursor, limit);
    }

    private Page<Sighting> sightings(String which, Map<String, String> bound, @Nullable String cursor, int limit) {
        LinkRows.Place after = LinkRows.Place.of(cursor);
        int rows = Page.checked(limit);
        return transactions.ask(handle -> {
            List<Row> found = rows(handle, which, bound, after, rows + 1);
            List<Row> shown = found.size() > rows ? found.subList(0, rows) : found;
            Map<Long, CodePointsOf> texts = CodePointsOf.articles(
                    handle, shown.stream().map(Row::number).distinct().toList());
            List<Sighting> sightings = shown.stream()
                    .map(row -> new Sighting(
                            row.link(),
                            row.article(),
                            mentions(handle, row, texts),
                            Notices.of(handle, row.number(), row.link().key())))
                    .toList();
            return new Page<>(
                    sightings, found.size() > rows ? place(shown.get(rows - 1)).cursor() : null);
        });
    }

    /** The readings that link to an entry, each once a link, the last kept article first. */
    public Page<Told> told(EntryId entry, @Nullable String cursor, int limit) {
        LinkRows.Place after = LinkRows.Place.of(cursor);
        int rows = Page.checked(limit);
        return transactions.ask(handle -> {
            List<Row> found = rows(handle, OF_ENTRY, bound(entry), after, rows + 1);
            List<Row> shown = found.size() > rows ? found.subList(0, rows) : found;
            List<Told> told = shown.stream()
                    .map(row -> new Told(row.link(), row.article(), reading(handle, row.number())))
                    .toList();
            return new Page<>(
                    told, found.size() > rows ? place(shown.get(rows - 1)).cursor() : null);
        });
    }

    /**
     * All that is kept of the articles that link to any of some entries, whatever was decided; each article once, the last kept first.
     * The entries of one party are asked for together.
     */
    public Page<KeptReading> readings(Collection<EntryId> entries, @Nullable String cursor, int limit) {
        int rows = Page.checked(limit);
        long before = Page.key(cursor, Long.MAX_VALUE);
        return transactions.ask(handle -> {
            // One question an entry, each by its index, however many lists name the party.
            TreeSet<Long> numbers = new TreeSet<>(Comparator.reverseOrder());
            for (EntryId entry : new TreeSet<>(entries)) {
                numbers.addAll(
                        handle.createQuery("SELECT DISTINCT article FROM link WHERE list = :list AND entry = :entry"
                                        + " AND article < :before ORDER BY article DESC LIMIT :limit")
                                .bind("list", entry.dataset())
                                .bind("entry", entry.entry())
                                .bind("before", before)
                                .bind("limit", rows + 1)
                                .mapTo(Long.class)
                                .list());
            }
            return KeptReadings.page(handle, numbers.stream().limit(rows + 1L).toList(), rows);
        });
    }

    private static LinkRows.Place place(Row row) {
        return new LinkRows.Place(row.number(), row.link().key(), row.link().entity());
    }

    /** The posts that articles give an entry, the last kept article first, those of one article in the order of the text. */
    public List<Post> posts(EntryId entry, int limit) {
        int rows = Page.checked(limit);
        return transactions.ask(handle -> handle.createQuery(
                        "SELECT a.id, p.title, p.organization, p.state, p.from_day,"
                                + " p.to_day, p.from_point, p.to_point, b.text FROM link l"
                                + " JOIN post p ON p.article = l.article AND p.entity = l.entity"
                                + " JOIN article a ON a.number = l.article JOIN body b ON b.article = l.article"
                                + " WHERE l.list = :list AND l.entry = :entry ORDER BY l.article DESC, p.place LIMIT :limit")
                .bind("list", entry.dataset())
                .bind("entry", entry.entry())
                .bind("limit", rows)
                .map((row, context) -> new Post(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("organization"),
                        row.getString("state"),
                        row.getString("from_day"),
                        row.getString("to_day"),
                        CodePointsOf.text(row.getString("text"))
                                .quote(row.getInt("from_point"), row.getInt("to_point"))))
                .list());
    }

    private static Map<String, String> bound(EntryId entry) {
        return Map.of("list", entry.dataset(), "entry", entry.entry());
    }

    private static List<Row> rows(
            Handle handle, String which, Map<String, String> bound, LinkRows.Place after, int limit) {
        return handle.createQuery("SELECT " + ArticleRows.COLUMNS + ", " + LinkRows.COLUMNS + " FROM " + LinkRows.TABLES
                        + " WHERE " + which + " AND (l.article, l.link_key, l.entity) < (:article, :key, :entity)"
                        + " ORDER BY l.article DESC, l.link_key DESC, l.entity DESC LIMIT :limit")
                .bindMap(bound)
                .bind("article", after.article())
                .bind("key", after.key())
                .bind("entity", after.entity())
                .bind("limit", limit)
                .map((row, context) -> Row.read(row))
                .list();
    }

    private static List<Quote> mentions(Handle handle, Row row, Map<Long, CodePointsOf> texts) {
        CodePointsOf text = texts.get(row.number());
        if (text == null) {
            return List.of();
        }
        return handle.createQuery(
                        "SELECT from_point, to_point FROM mention WHERE article = :article AND entity = :entity"
                                + " ORDER BY from_point, to_point")
                .bind("article", row.number())
                .bind("entity", row.link().entity())
                .map((mention, context) -> text.quote(mention.getInt("from_point"), mention.getInt("to_point")))
                .list();
    }

    private static Reading reading(Handle handle, long article) {
        return handle.createQuery("SELECT text, reading FROM body WHERE article = :article")
                .bind("article", article)
                .map((row, context) -> FORM.unpack(row.getBytes("reading"), row.getString("text")))
                .one();
    }

    /** A text from which words are cut by code points. */
    record CodePointsOf(String text, CodePoints points) {
        static CodePointsOf text(String text) {
            return new CodePointsOf(text, new CodePoints(text));
        }

        Quote quote(int from, int to) {
            return new Quote(from, to, text.substring(points.unit(from), points.unit(to)));
        }

        static Map<Long, CodePointsOf> articles(Handle handle, List<Long> numbers) {
            if (numbers.isEmpty()) {
                return Map.of();
            }
            return handle
                    .createQuery("SELECT article, text FROM body WHERE article IN (<numbers>)")
                    .bindList("numbers", numbers)
                    .map((row, context) -> Map.entry(row.getLong("article"), text(row.getString("text"))))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }
}
