// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.Reading;

/** The row of an article, written and read. */
final class ArticleRows {
    /** The columns that {@link #read} wants, of a table called {@code a}. */
    static final String COLUMNS =
            "a.number, a.id, a.ref, a.title, a.byline, a.publisher, a.url, a.language, a.published,"
                    + " a.published_basis, a.first_kept, a.read_at, a.engine, a.rules, a.depth";

    private static final JsonMapper LISTS = new JsonMapper();

    private ArticleRows() {}

    static void update(Handle handle, long number, Reading reading, String now) {
        ArticlePart article = reading.article();
        LocalDate published = article.published().date();
        handle.createUpdate("UPDATE article SET ref = :ref, title = :title, byline = :byline, publisher = :publisher,"
                        + " url = :url, language = :language, published = :published, published_basis = :basis,"
                        + " read_at = :now, engine = :engine, rules = :rules, depth = :depth WHERE number = :number")
                .bind("number", number)
                .bind("ref", Rows.text(article.ref()))
                .bind("title", Rows.text(article.title()))
                .bind("byline", Texts.storable(list(article.byline())))
                .bind("publisher", Rows.text(article.publisher()))
                .bind("url", Rows.text(article.url()))
                .bind("language", article.language())
                .bind("published", published == null ? null : published.toString())
                .bind("basis", article.published().basis().name())
                .bind("now", now)
                .bind("engine", Rows.text(reading.provenance().engine()))
                .bind("rules", Texts.storable(reading.provenance().rules()))
                .bind("depth", reading.provenance().depth().name().toLowerCase(Locale.ROOT))
                .execute();
    }

    static KeptArticle read(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new KeptArticle(
                row.getString("id"),
                row.getString("ref"),
                row.getString("title"),
                list(row.getString("byline")),
                row.getString("publisher"),
                row.getString("url"),
                row.getString("language"),
                new ArticlePart.Published(
                        published == null ? null : LocalDate.parse(published),
                        ArticlePart.Published.Basis.valueOf(row.getString("published_basis"))),
                Moments.of(row.getString("first_kept")),
                Moments.of(row.getString("read_at")),
                row.getString("engine"),
                row.getString("rules"),
                row.getString("depth"));
    }

    /** What the article is found by. */
    static Set<String> terms(ArticlePart article) {
        return Terms.indexed(article.title() == null ? "" : article.title(), article.text());
    }

    private static String list(List<String> texts) {
        try {
            return LISTS.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String json) {
        try {
            return LISTS.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new StoreException(StoreException.Kind.DAMAGED, "a stored list is damaged: " + json, e);
        }
    }
}
