// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.Quote;
import org.sightline.watchlist.EntryId;

/** Questions about what is claimed of listed parties. */
public final class Claims {
    private final Transactions transactions;

    Claims(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Where a row stands in pages: article, then claim, then participant. */
    private record Place(long article, int claim, int participant) {
        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(Long.MAX_VALUE, 0, 0);
            }
            String[] parts = cursor.split(":", 3);
            if (parts.length < 3) {
                throw new StoreException(StoreException.Kind.REFUSED, "'" + cursor + "' is no cursor of a page");
            }
            return new Place(Page.key(parts[0], 0), (int) Page.key(parts[1], 0), (int) Page.key(parts[2], 0));
        }

        String cursor() {
            return article + ":" + claim + ":" + participant;
        }
    }

    private record Row(
            Place place,
            KeptLink link,
            String claim,
            String event,
            @Nullable String from,
            @Nullable String to,
            @Nullable String where,
            String role,
            String polarity,
            String modality) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new Place(row.getLong("link_article"), row.getInt("claim_place"), row.getInt("participant_place")),
                    LinkRows.read(row),
                    row.getString("claim_id"),
                    row.getString("type"),
                    row.getString("from_day"),
                    row.getString("to_day"),
                    row.getString("event_place"),
                    row.getString("role"),
                    row.getString("polarity"),
                    row.getString("modality"));
        }
    }

    /** What is claimed of an entry, the last kept article first, in the order of the text within it, whatever was decided of links. */
    public Page<KeptClaim> of(EntryId entry, @Nullable String cursor, int limit) {
        return page(
                "l.list = :list AND l.entry = :entry AND ",
                Map.of("list", entry.dataset(), "entry", entry.entry()),
                cursor,
                limit);
    }

    /**
     * What is claimed of any listed party, in the same order: links that count, which are those that a person accepted, or the machine
     * where no person said anything.
     */
    public Page<KeptClaim> search(ClaimFilter filter, @Nullable String cursor, int limit) {
        return page(filter.conditions() + LinkRows.COUNTS + " AND ", filter.values(), cursor, limit);
    }

    private Page<KeptClaim> page(String which, Map<String, String> bound, @Nullable String cursor, int limit) {
        Place after = Place.of(cursor);
        int rows = Page.checked(limit);
        return transactions.ask(handle -> {
            List<Row> found = rows(handle, which, bound, after, rows + 1);
            List<Row> shown = found.size() > rows ? found.subList(0, rows) : found;
            Map<Long, Parties.CodePointsOf> texts = Parties.CodePointsOf.articles(
                    handle,
                    shown.stream().map(row -> row.place().article()).distinct().toList());
            List<KeptClaim> claims =
                    shown.stream().map(row -> claim(handle, row, texts)).toList();
            return new Page<>(
                    claims, found.size() > rows ? shown.get(rows - 1).place().cursor() : null);
        });
    }

    private static List<Row> rows(Handle handle, String which, Map<String, String> bound, Place after, int limit) {
        return handle.createQuery("SELECT " + LinkRows.COLUMNS + ", c.id AS claim_id, c.place AS claim_place,"
                        + " p.place AS participant_place, e.type, e.from_day, e.to_day, e.place AS event_place, p.role,"
                        + " c.polarity, c.modality FROM " + LinkRows.TABLES
                        + " JOIN participant p ON p.article = l.article AND p.entity = l.entity"
                        + " JOIN claim c ON c.article = p.article AND c.event = p.event"
                        + " JOIN event e ON e.article = c.article AND e.id = c.event"
                        + " WHERE " + which + "l.article <= :article AND (l.article < :article"
                        + " OR (c.place, p.place) > (:claim, :participant))"
                        + " ORDER BY l.article DESC, c.place, p.place LIMIT :limit")
                .bindMap(bound)
                .bind("article", after.article())
                .bind("claim", after.claim())
                .bind("participant", after.participant())
                .bind("limit", limit)
                .map((row, context) -> Row.read(row))
                .list();
    }

    private static KeptClaim claim(Handle handle, Row row, Map<Long, Parties.CodePointsOf> texts) {
        long article = row.place().article();
        List<KeptClaim.Source> sources = handle.createQuery(
                        "SELECT name, cue, via FROM source WHERE article = :article AND claim = :claim ORDER BY place")
                .bind("article", article)
                .bind("claim", row.claim())
                .map((source, context) -> new KeptClaim.Source(
                        source.getString("name"), source.getString("cue"), source.getString("via")))
                .list();
        Parties.CodePointsOf text = texts.getOrDefault(article, Parties.CodePointsOf.text(""));
        List<Quote> evidence = handle.createQuery("SELECT from_point, to_point FROM evidence"
                        + " WHERE article = :article AND claim = :claim ORDER BY place")
                .bind("article", article)
                .bind("claim", row.claim())
                .map((quote, context) -> text.quote(quote.getInt("from_point"), quote.getInt("to_point")))
                .list();
        return new KeptClaim(
                row.link(),
                row.link().article(),
                row.claim(),
                row.event(),
                row.from(),
                row.to(),
                row.where(),
                row.role(),
                row.polarity(),
                row.modality(),
                sources,
                evidence,
                Notices.of(handle, article, row.claim()));
    }
}
