// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ReadingJson;
import org.sightline.service.CurrentStore;
import org.sightline.store.Articles;
import org.sightline.store.KeptArticle;
import org.sightline.store.Store;

/** {@code /v1/articles}: what is kept, by words or the newest first; one article, and what is read in it. */
final class ArticleRoutes {
    private final CurrentStore store;

    ArticleRoutes(CurrentStore store) {
        this.store = store;
    }

    void several(Context request) {
        Parameters parameters = Parameters.of(request);
        Cursor cursor = Cursor.of(parameters);
        Optional<String> words = parameters.one("q");
        @Nullable String publisher = parameters.one("publisher").orElse(null);
        Articles articles = store.open().articles();
        if (words.isEmpty()) {
            Resource.answer(
                    request, Resource.page(articles.newest(publisher, cursor.at(), cursor.limit()), Resource::of));
            return;
        }
        if (publisher != null) {
            throw Parameters.refused("publisher", "narrows no search for words; leave it or q away");
        }
        Resource.answer(request, Resource.page(articles.search(words.get(), cursor.at(), cursor.limit()), hit -> {
            ObjectNode node = Resource.of(hit.article());
            node.set("quotes", Resource.value(hit.quotes()));
            return node;
        }));
    }

    void one(Context request) {
        Store opened = store.open();
        KeptArticle article = opened.articles().article(id(request)).orElseThrow(() -> missing(request));
        ObjectNode node = Resource.of(article);
        node.set("carried", Resource.value(opened.articles().carried(article.id())));
        ArrayNode links = node.putArray("links");
        opened.links().ofArticle(article.id()).forEach(link -> links.add(Resource.link(link)));
        node.set("notices", Resource.value(opened.notices().of(article.id())));
        Resource.answer(request, node);
    }

    void reading(Context request) {
        Resource.answer(
                request,
                store.open()
                        .articles()
                        .reading(id(request))
                        .map(new ReadingJson()::write)
                        .orElseThrow(() -> missing(request)));
    }

    private static String id(Context request) {
        return request.pathParam("article");
    }

    private static RefusedException missing(Context request) {
        return new RefusedException(
                404, "no article is kept with the id '" + RefusedException.shown(id(request)) + "'");
    }
}
