// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sightline.reading.Reading;
import org.sightline.watchlist.EntryId;

/** Takes out what is not to be kept. The audit trail, which holds ids and digests only, stays whole. */
public final class Forgetting {
    private static final int AT_A_TIME = 200;
    private static final StoredReading FORM = new StoredReading();

    private final Transactions transactions;
    private final Keeping keeping;

    Forgetting(Transactions transactions, Keeping keeping) {
        this.transactions = transactions;
        this.keeping = keeping;
    }

    /**
     * What forgetting a name did.
     *
     * @param masked articles in which it was masked
     * @param left articles in which it stays, because there it is the name of an accepted listed party
     */
    public record NameForgotten(int masked, int left) {}

    /**
     * Removes an article with everything made of it and said of it, for good: the same bytes are not kept again.
     *
     * @throws StoreException when it is not kept
     */
    public void article(String id, String who) {
        transactions.write(who, writing -> {
            long number = Rows.number(writing.handle(), id)
                    .orElseThrow(() -> new StoreException(StoreException.Kind.MISSING, "there is no article " + id));
            remove(writing, number);
            Forgotten.addArticle(writing, id);
            writing.note(Act.ARTICLE_FORGOTTEN, id);
            return id;
        });
    }

    /** Lets an article that was forgotten be kept again when it comes. */
    public boolean remember(String id) {
        return transactions.writeQuietly(
                        handle -> handle.createUpdate("DELETE FROM forgotten WHERE digest = :id AND words = 0")
                                .bind("id", id)
                                .execute())
                > 0;
    }

    /**
     * Masks a name in every article that is kept and in every one that will be. Letter case, accents and signs between words count for
     * nothing. Each article is one transaction; what was done before a crash is done, and asking again does the rest.
     *
     * @throws StoreException when the name has less than two words (or two letters of a script without blanks): one word is too many
     *     people's
     */
    public NameForgotten name(String name, String who) {
        List<String> words = Terms.tokens(name).stream().map(Terms.Token::term).toList();
        if (words.size() < 2) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, "'" + name + "' is one word: a name to forget has two or more");
        }
        transactions.write(who, writing -> {
            writing.note(Act.NAME_FORGOTTEN, Forgotten.addName(writing, words));
            return name;
        });
        int masked = 0;
        int left = 0;
        Articles articles = new Articles(transactions);
        String query = "\"" + String.join(" ", words) + "\"";
        String cursor = null;
        do {
            Page<Articles.Hit> page = articles.search(query, cursor, AT_A_TIME);
            for (Articles.Hit hit : page.rows()) {
                if (mask(hit.article().id(), who)) {
                    masked++;
                } else {
                    left++;
                }
            }
            cursor = page.next();
        } while (cursor != null);
        return new NameForgotten(masked, left);
    }

    private boolean mask(String id, String who) {
        return transactions.write(who, writing -> {
            Handle handle = writing.handle();
            Optional<Long> number = Rows.number(handle, id);
            if (number.isEmpty()) {
                return false;
            }
            Reading reading = handle.createQuery("SELECT text, reading FROM body WHERE article = :article")
                    .bind("article", number.get())
                    .map((row, context) -> FORM.unpack(row.getBytes("reading"), row.getString("text")))
                    .one();
            Optional<Reading> masked = new Masking(handle).masked(reading);
            if (masked.isEmpty()) {
                return false;
            }
            Map<EntryId, String> digests = entries(handle, number.get());
            keeping.replace(
                    handle,
                    number.get(),
                    masked.get(),
                    entry -> Optional.ofNullable(digests.get(entry)),
                    writing.now());
            // Where the article was found may name the person, too.
            handle.createUpdate("UPDATE carried SET url = NULL WHERE article = :article")
                    .bind("article", number.get())
                    .execute();
            writing.note(Act.NAME_MASKED, id);
            return true;
        });
    }

    private static Map<EntryId, String> entries(Handle handle, long article) {
        Map<EntryId, String> digests = new TreeMap<>();
        handle.createQuery(
                        "SELECT list, entry, entry_digest FROM link WHERE article = :article AND entry_digest IS NOT NULL")
                .bind("article", article)
                .map((row, context) -> Map.entry(
                        new EntryId(row.getString("list"), row.getString("entry")), row.getString("entry_digest")))
                .forEach(entry -> digests.put(entry.getKey(), entry.getValue()));
        return digests;
    }

    /**
     * Says how long articles are kept, counted from the day they came.
     *
     * @param publisher whose, or empty for all that have no rule of their own
     * @param days 0 for ever
     */
    public void retain(String publisher, int days, String who) {
        if (days < 0) {
            throw new StoreException(StoreException.Kind.REFUSED, "articles are kept for 0 days (ever) or more");
        }
        transactions.write(who, writing -> {
            writing.handle()
                    .createUpdate(
                            Table.RETENTION.insertion() + " ON CONFLICT (publisher) DO UPDATE SET days = excluded.days")
                    .bind(0, Texts.storable(publisher))
                    .bind(1, days)
                    .execute();
            writing.note(Act.RETENTION_SET, Digests.of(publisher, days));
            return days;
        });
    }

    /** How long articles are kept, by publisher; the empty name for all others. */
    public Map<String, Integer> retention() {
        return transactions.ask(handle -> {
            Map<String, Integer> days = new TreeMap<>();
            handle.createQuery("SELECT publisher, days FROM retention")
                    .map((row, context) -> Map.entry(row.getString("publisher"), row.getInt("days")))
                    .forEach(rule -> days.put(rule.getKey(), rule.getValue()));
            return days;
        });
    }

    /**
     * Removes articles whose time is over. Unlike forgotten ones they may come back.
     *
     * @return how many
     */
    public int expire(LocalDate today, String who) {
        Map<String, Integer> rules = retention();
        List<String> over = new ArrayList<>();
        rules.forEach((publisher, days) -> {
            if (days > 0) {
                String before = Moments.text(
                        today.minusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant());
                over.addAll(olderThan(publisher, before));
            }
        });
        over.forEach(id -> transactions.write(who, writing -> {
            Rows.number(writing.handle(), id).ifPresent(number -> {
                remove(writing, number);
                writing.note(Act.ARTICLE_EXPIRED, id);
            });
            return id;
        }));
        return over.size();
    }

    private List<String> olderThan(String publisher, String moment) {
        String whose = publisher.isEmpty()
                ? "(publisher IS NULL OR publisher NOT IN (SELECT publisher FROM retention WHERE publisher <> ''))"
                : "publisher = :publisher";
        return transactions.ask(handle -> {
            var query = handle.createQuery(
                            "SELECT id FROM article WHERE first_kept < :moment AND " + whose + " ORDER BY number")
                    .bind("moment", moment);
            if (!publisher.isEmpty()) {
                query.bind("publisher", publisher);
            }
            return query.mapTo(String.class).list();
        });
    }

    private void remove(Writing writing, long number) {
        Handle handle = writing.handle();
        Rows.deleteDerived(handle, number);
        for (Table table : List.of(Table.NOTICE, Table.JUDGEMENT, Table.CARRIED, Table.BODY)) {
            handle.createUpdate("DELETE FROM " + table.sqlName() + " WHERE article = :article")
                    .bind("article", number)
                    .execute();
        }
        transactions.database().unindex(handle, number);
        handle.createUpdate("DELETE FROM article WHERE number = :article")
                .bind("article", number)
                .execute();
    }
}
