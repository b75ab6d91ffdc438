// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.Reading;
import org.sightline.watchlist.EntryId;

/** Writes an article, its reading and the rows made from it, all of one transaction. */
final class Keeping {
    private final Transactions transactions;
    private final StoredReading form = new StoredReading();

    Keeping(Transactions transactions) {
        this.transactions = transactions;
    }

    Kept keep(Reading reading, EntryDigests digests, String who) {
        String id = reading.article().id();
        byte[] packed = form.pack(reading);
        boolean same = transactions.ask(handle -> isHeld(handle, reading.article(), packed));
        if (same) {
            return new Kept(id, Kept.Outcome.UNCHANGED);
        }
        return new Kept(id, transactions.write(who, writing -> write(writing, reading, packed, digests)));
    }

    private static boolean isHeld(Handle handle, ArticlePart article, byte[] packed) {
        return handle.createQuery("SELECT b.reading FROM article a JOIN body b ON b.article = a.number"
                        + " JOIN carried c ON c.article = a.number AND c.place = :place WHERE a.id = :id")
                .bind("id", article.id())
                .bind("place", place(article))
                .mapTo(byte[].class)
                .findOne()
                .filter(held -> Arrays.equals(held, packed))
                .isPresent();
    }

    private Kept.Outcome write(Writing writing, Reading reading, byte[] packed, EntryDigests digests) {
        Handle handle = writing.handle();
        String id = reading.article().id();
        if (Forgotten.article(handle, id)) {
            return Kept.Outcome.FORGOTTEN;
        }
        Optional<Reading> masked = new Masking(handle).masked(reading);
        Reading kept = masked.orElse(reading);
        byte[] bytes = masked.isPresent() ? form.pack(kept) : packed;
        Optional<Long> before = Rows.number(handle, id);
        Optional<byte[]> held = before.map(number -> bytesOf(handle, number));
        if (before.isPresent() && held.isPresent() && Arrays.equals(held.get(), bytes)) {
            if (carried(writing, before.get(), kept.article())) {
                writing.note(Act.ARTICLE_FOUND_AGAIN, id);
            }
            return Kept.Outcome.UNCHANGED;
        }
        if (before.isPresent()) {
            replace(handle, before.get(), kept, bytes, digests, writing.now());
            carried(writing, before.get(), kept.article());
            writing.note(Act.ARTICLE_READ_AGAIN, id);
            return Kept.Outcome.READ_AGAIN;
        }
        handle.createUpdate(
                        "INSERT INTO article (id, byline, language, published_basis, first_kept, read_at, rules, depth)"
                                + " VALUES (:id, '', '', '', :now, :now, '', '')")
                .bind("id", id)
                .bind("now", writing.now())
                .execute();
        long number = Rows.number(handle, id).orElseThrow();
        replace(handle, number, kept, bytes, digests, writing.now());
        carried(writing, number, kept.article());
        writing.note(Act.ARTICLE_KEPT, id);
        return Kept.Outcome.NEW;
    }

    /** Puts a reading in the place of what a machine said before of the article; judgements and notices stay. */
    void replace(Handle handle, long number, Reading reading, byte[] packed, EntryDigests digests, String now) {
        ArticleRows.update(handle, number, reading, now);
        String text = Texts.storable(reading.article().text());
        handle.createUpdate("INSERT INTO body (article, text, reading) VALUES (:article, :text, :reading)"
                        + " ON CONFLICT (article) DO UPDATE SET text = excluded.text, reading = excluded.reading")
                .bind("article", number)
                .bind("text", text)
                .bind("reading", packed)
                .execute();
        Rows.deleteDerived(handle, number);
        DerivedRows.of(number, reading).forEach((table, rows) -> insert(handle, table, rows, digests));
        LinkJudging.attach(handle, number);
        transactions.database().index(handle, number, ArticleRows.terms(reading.article()));
    }

    /** The same for an article whose reading was changed by us, not by a new look at the lists. */
    void replace(Handle handle, long number, Reading reading, EntryDigests digests, String now) {
        replace(handle, number, reading, form.pack(reading), digests, now);
    }

    private static void insert(Handle handle, Table table, List<@Nullable Object[]> rows, EntryDigests digests) {
        PreparedBatch batch = handle.prepareBatch(table.insertion());
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                batch.bind(i, row[i]);
            }
            if (table == Table.LINK) {
                EntryId entry = new EntryId(String.valueOf(row[2]), String.valueOf(row[3]));
                batch.bind(row.length, row[8]);
                batch.bind(row.length + 1, digests.of(entry).orElse(null));
            }
            batch.add();
        }
        batch.execute();
    }

    /** Notes where the text was found; false where that place was known. */
    private static boolean carried(Writing writing, long number, ArticlePart article) {
        return writing.handle()
                        .createUpdate(Table.CARRIED.insertion() + " ON CONFLICT (article, place) DO NOTHING")
                        .bind(0, number)
                        .bind(1, place(article))
                        .bind(2, Rows.text(article.publisher()))
                        .bind(3, Rows.text(article.url()))
                        .bind(4, Rows.text(article.ref()))
                        .bind(5, writing.now())
                        .execute()
                > 0;
    }

    private static String place(ArticlePart article) {
        return Digests.of(article.publisher(), article.url(), article.ref());
    }

    private static byte[] bytesOf(Handle handle, long number) {
        return handle.createQuery("SELECT reading FROM body WHERE article = :article")
                .bind("article", number)
                .mapTo(byte[].class)
                .one();
    }
}
