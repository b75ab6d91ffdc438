// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;

/** Questions about articles. */
public final class Articles {
    private static final StoredReading FORM = new StoredReading();

    private final Transactions transactions;

    Articles(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * An article that has the words, and where.
     *
     * @param quotes the first place of each word or phrase in the text; those in the title alone have none
     */
    public record Hit(KeptArticle article, List<Quote> quotes) {
        public Hit {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A place where a text was found.
     *
     * @param firstKept when it was first found there
     */
    public record Carried(
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String ref,
            Instant firstKept) {
        static Carried read(ResultSet row) throws SQLException {
            return new Carried(
                    row.getString("publisher"),
                    row.getString("url"),
                    row.getString("ref"),
                    Moments.of(row.getString("first_kept")));
        }
    }

    private record Row(long number, KeptArticle article) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(row.getLong("number"), ArticleRows.read(row));
        }
    }

    /** One article, empty where it is not kept. */
    public Optional<KeptArticle> article(String id) {
        return transactions.ask(
                handle -> handle.createQuery("SELECT " + ArticleRows.COLUMNS + " FROM article a WHERE a.id = :id")
                        .bind("id", id)
                        .map((row, context) -> ArticleRows.read(row))
                        .findOne());
    }

    /**
     * The ids of articles that begin so, at most {@code limit}; for persons, who don't type 71 letters.
     *
     * @param beginning of an id, with or without {@code sha256:}
     */
    public List<String> ids(String beginning, int limit) {
        String whole = beginning.startsWith("sha256:") ? beginning : "sha256:" + beginning;
        return transactions.ask(handle -> handle.createQuery(
                        "SELECT id FROM article WHERE id >= :low AND id < :high ORDER BY id LIMIT :limit")
                .bind("low", whole)
                .bind("high", whole + '~')
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
    }

    /** What is read in an article, empty where it is not kept. */
    public Optional<Reading> reading(String id) {
        return transactions.ask(handle -> handle.createQuery(
                        "SELECT b.text, b.reading FROM article a JOIN body b ON b.article = a.number WHERE a.id = :id")
                .bind("id", id)
                .map((row, context) -> FORM.unpack(row.getBytes("reading"), row.getString("text")))
                .findOne());
    }

    /** Where an article's text was found, the first place first. */
    public List<Carried> carried(String id) {
        return transactions.ask(handle -> handle.createQuery(
                        "SELECT c.publisher, c.url, c.ref, c.first_kept FROM carried c JOIN article a ON a.number = c.article"
                                + " WHERE a.id = :id ORDER BY c.first_kept, c.place")
                .bind("id", id)
                .map((row, context) -> Carried.read(row))
                .list());
    }

    /**
     * Articles, the last kept first.
     *
     * @param publisher only those of this publisher, or null
     */
    public Page<KeptArticle> newest(@Nullable String publisher, @Nullable String cursor, int limit) {
        int rows = Page.checked(limit);
        String which = publisher == null ? "" : "a.publisher = :publisher AND ";
        return transactions.ask(handle -> {
            var query = handle.createQuery("SELECT " + ArticleRows.COLUMNS + " FROM article a WHERE " + which
                            + "a.number < :before ORDER BY a.number DESC LIMIT :limit")
                    .bind("before", Page.key(cursor, Long.MAX_VALUE))
                    .bind("limit", rows + 1);
            if (publisher != null) {
                query.bind("publisher", publisher);
            }
            return Page.of(query.map((row, context) -> Row.read(row)).list(), rows, Row::number, Row::article);
        });
    }

    /** All that is kept, article by article with its reading, links and notices; the last kept first. */
    public Page<KeptReading> readings(@Nullable String cursor, int limit) {
        int rows = Page.checked(limit);
        return transactions.ask(handle -> KeptReadings.page(
                handle,
                handle.createQuery(
                                "SELECT number FROM article WHERE number < :before ORDER BY number DESC LIMIT :limit")
                        .bind("before", Page.key(cursor, Long.MAX_VALUE))
                        .bind("limit", rows + 1)
                        .mapTo(Long.class)
                        .list(),
                rows));
    }

    /**
     * Articles that have all the words of a query in text or title, those in double quotes one after the other, the last kept first.
     * Both databases give the same answers.
     *
     * @throws StoreException when there is no word in the query
     */
    public Page<Hit> search(String query, @Nullable String cursor, int limit) {
        WordQuery words = WordQuery.of(query);
        int wanted = Page.checked(limit);
        List<Hit> hits = new ArrayList<>();
        long before = Page.key(cursor, Long.MAX_VALUE);
        while (true) {
            List<Candidate> candidates = candidates(words, before, wanted + 1);
            for (Candidate candidate : candidates) {
                Optional<List<Quote>> quotes = words.in(candidate.text(), candidate.title());
                if (quotes.isPresent()) {
                    if (hits.size() == wanted) {
                        return new Page<>(hits, Long.toString(before));
                    }
                    hits.add(new Hit(candidate.row().article(), quotes.get()));
                    before = candidate.row().number();
                }
            }
            if (candidates.size() <= wanted) {
                return new Page<>(hits, null);
            }
            before = candidates.get(wanted).row().number();
        }
    }

    private record Candidate(Row row, String text) {
        String title() {
            String title = row.article().title();
            return title == null ? "" : title;
        }
    }

    private List<Candidate> candidates(WordQuery words, long before, int limit) {
        Database database = transactions.database();
        return transactions.ask(handle -> handle.createQuery("SELECT " + ArticleRows.COLUMNS
                        + ", b.text FROM article a JOIN body b ON b.article = a.number WHERE a.number < :before"
                        + " AND a.number IN (" + database.havingTerms() + ") ORDER BY a.number DESC LIMIT :limit")
                .bind("before", before)
                .bind("terms", database.boundTerms(words.terms()))
                .bind("limit", limit)
                .map((row, context) -> new Candidate(Row.read(row), row.getString("text")))
                .list());
    }
}
