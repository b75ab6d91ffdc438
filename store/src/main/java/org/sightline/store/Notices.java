// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Corrections and disputes of what is kept. */
public final class Notices {
    private static final int LONGEST = 10_000;
    /** Columns of notices {@code n} of articles {@code a}. */
    static final String COLUMNS = "n.number, a.id AS article_id, n.about, n.kind, n.words, n.who, n.at, n.withdrawn";

    private final Transactions transactions;

    Notices(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Notes a correction or a dispute.
     *
     * @param about empty for the whole article, a link's key or a claim's id
     * @throws StoreException when there is no such article, link or claim, or no words
     */
    public Notice give(String article, String about, Notice.Kind kind, String words, String who) {
        String said = Texts.storable(words.strip());
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, "a notice needs words, at most " + LONGEST + " letters");
        }
        return transactions.write(who, writing -> {
            Handle handle = writing.handle();
            long number = Rows.number(handle, article)
                    .orElseThrow(
                            () -> new StoreException(StoreException.Kind.MISSING, "there is no article " + article));
            if (!about.isEmpty() && !isThere(handle, number, about)) {
                throw new StoreException(
                        StoreException.Kind.MISSING, "there is no link or claim " + about + " in the article");
            }
            handle.createUpdate("INSERT INTO notice (article, about, kind, words, who, at)"
                            + " VALUES (:article, :about, :kind, :words, :who, :at)")
                    .bind("article", number)
                    .bind("about", about)
                    .bind("kind", kind.name())
                    .bind("words", said)
                    .bind("who", writing.who())
                    .bind("at", writing.now())
                    .execute();
            writing.note(Act.NOTICE_GIVEN, article);
            List<Notice> all = all(handle, number);
            return all.get(all.size() - 1);
        });
    }

    /**
     * Withdraws a notice, which stays to be seen as withdrawn.
     *
     * @throws StoreException when there is none of that number, or it was withdrawn before
     */
    public void withdraw(long number, String who) {
        int changed = transactions.write(who, writing -> {
            int rows = writing.handle()
                    .createUpdate("UPDATE notice SET withdrawn = :now WHERE number = :number AND withdrawn IS NULL")
                    .bind("now", writing.now())
                    .bind("number", number)
                    .execute();
            if (rows > 0) {
                writing.note(Act.NOTICE_WITHDRAWN, "notice " + number);
            }
            return rows;
        });
        if (changed == 0) {
            throw new StoreException(StoreException.Kind.MISSING, "there is no notice " + number + " that stands");
        }
    }

    /** Everything noted of an article, its links and its claims, the oldest first, withdrawn or not. */
    public List<Notice> of(String article) {
        return transactions.ask(handle ->
                Rows.number(handle, article).map(number -> all(handle, number)).orElse(List.of()));
    }

    /** What stands of an article as a whole and of one link or claim of it. */
    static List<Notice> of(Handle handle, long article, String about) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM notice n JOIN article a ON a.number = n.article"
                                + " WHERE n.article = :article AND n.about IN ('', :about) AND n.withdrawn IS NULL ORDER BY n.number")
                .bind("article", article)
                .bind("about", about)
                .map((row, context) -> read(row))
                .list();
    }

    private static List<Notice> all(Handle handle, long article) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM notice n JOIN article a ON a.number = n.article"
                        + " WHERE n.article = :article ORDER BY n.number")
                .bind("article", article)
                .map((row, context) -> read(row))
                .list();
    }

    private static boolean isThere(Handle handle, long article, String about) {
        return handle.createQuery(
                                "SELECT COUNT(*) FROM (SELECT 1 AS one FROM link WHERE article = :article AND link_key = :about"
                                        + " UNION ALL SELECT 1 FROM claim WHERE article = :article AND id = :about) found")
                        .bind("article", article)
                        .bind("about", about)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    static Notice read(ResultSet row) throws SQLException {
        String withdrawn = row.getString("withdrawn");
        return new Notice(
                row.getLong("number"),
                row.getString("article_id"),
                row.getString("about"),
                Notice.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("who"),
                Moments.of(row.getString("at")),
                withdrawn == null ? null : Moments.of(withdrawn));
    }
}
