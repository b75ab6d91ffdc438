// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;

/** Links with the judgement that counts, as questions select and read them. */
final class LinkRows {
    /** Columns of links {@code l} of articles {@code a} with judgements {@code j}. */
    static final String COLUMNS = "l.article AS link_article, a.id AS article_id, l.entity, l.list, l.entry, l.name,"
            + " l.caption, l.decision, l.score, l.link_key, l.judged_key, l.context, l.entry_digest, j.verdict, j.who, j.note,"
            + " j.at, j.context AS judged_context, j.entry_digest AS judged_entry";

    private static final String JUDGED = " LEFT JOIN judgement j ON j.number ="
            + " (SELECT MAX(latest.number) FROM judgement latest WHERE latest.link_key = l.judged_key)";

    /** Links that count: by a person's word where there is one, else by the machine's. */
    static final String COUNTS =
            "(j.verdict = 'ACCEPT' OR l.decision = 'accepted' AND (j.verdict IS NULL OR j.verdict = 'UNDO'))";

    static final String TABLES = "link l JOIN article a ON a.number = l.article" + JUDGED;

    /** The same without the articles. */
    static final String TABLES_OF_LINKS = "link l" + JUDGED;

    private LinkRows() {}

    static KeptLink read(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        boolean stands = verdict != null && !verdict.equals(LinkJudgement.Verdict.UNDO.name());
        return new KeptLink(
                row.getString("link_key"),
                row.getString("article_id"),
                row.getString("entity"),
                new EntryId(row.getString("list"), row.getString("entry")),
                row.getString("name"),
                row.getString("caption"),
                row.getString("decision"),
                row.getDouble("score"),
                stands ? judgement(row) : null,
                stands ? review(row) : List.of());
    }

    static LinkJudgement judgement(ResultSet row) throws SQLException {
        return new LinkJudgement(
                row.getString("link_key"),
                LinkJudgement.Verdict.valueOf(row.getString("verdict")),
                row.getString("who"),
                row.getString("note"),
                Moments.of(row.getString("at")));
    }

    private static List<KeptLink.Review> review(ResultSet row) throws SQLException {
        List<KeptLink.Review> review = new ArrayList<>();
        String judged = row.getString("judged_entry");
        if (judged != null && !judged.equals(row.getString("entry_digest"))) {
            review.add(KeptLink.Review.ENTRY_CHANGED);
        }
        if (!row.getString("context").equals(row.getString("judged_context"))) {
            review.add(KeptLink.Review.CONTEXT_CHANGED);
        }
        if (!row.getString("link_key").equals(row.getString("judged_key"))) {
            review.add(KeptLink.Review.NAME_CHANGED);
        }
        return review;
    }

    /** The place of a link in pages of links: newest article first. */
    record Place(long article, String key, String entity) {
        /** Before all others. */
        static final Place FIRST = new Place(Long.MAX_VALUE, "", "");

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return FIRST;
            }
            String[] parts = cursor.split(":", 3);
            if (parts.length < 3) {
                throw new StoreException(StoreException.Kind.REFUSED, "'" + cursor + "' is no cursor of a page");
            }
            return new Place(Page.key(parts[0], 0), parts[1], parts[2]);
        }

        String cursor() {
            return article + ":" + key + ":" + entity;
        }
    }

    /** A link with its place. */
    record Placed(Place place, KeptLink link) {
        static Placed read(ResultSet row) throws SQLException {
            KeptLink link = LinkRows.read(row);
            return new Placed(new Place(row.getLong("link_article"), link.key(), link.entity()), link);
        }

        static Page<KeptLink> page(List<Placed> rows, int limit) {
            boolean more = rows.size() > limit;
            List<Placed> shown = more ? rows.subList(0, limit) : rows;
            return new Page<>(
                    shown.stream().map(Placed::link).toList(),
                    more ? Objects.requireNonNull(shown.get(limit - 1)).place().cursor() : null);
        }
    }
}
