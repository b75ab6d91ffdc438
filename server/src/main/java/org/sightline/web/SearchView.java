// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;
import org.sightline.reading.Quote;
import org.sightline.store.Articles;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptClaim;
import org.sightline.watchlist.Release;

/**
 * What is kept, by words, names or what is claimed.
 *
 * @param datasets that the filter offers
 * @param articles found, each with the words around its hits
 * @param titles of the articles of claims, by id
 * @param next where the rows after these are, or null
 * @param fault why nothing was looked for, or empty
 */
record SearchView(
        Frame frame,
        Asked asked,
        List<Release> datasets,
        List<Articles.Hit> articles,
        List<ScreenView.Candidate> parties,
        List<KeptClaim> claims,
        Map<String, KeptArticle> titles,
        @Nullable String next,
        String fault) {
    SearchView {
        datasets = List.copyOf(datasets);
        articles = List.copyOf(articles);
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        titles = Map.copyOf(titles);
    }

    /** What is looked for. */
    enum Kind {
        ARTICLES,
        PARTIES,
        EVENTS
    }

    /** The fields of the form; what is empty or null does not matter. */
    record Asked(
            Kind kind,
            String words,
            String list,
            String country,
            @Nullable EventType type,
            ClaimPart.@Nullable Modality modality,
            String from,
            String to) {
        boolean nothing() {
            return kind != Kind.EVENTS && words.isEmpty();
        }

        String query() {
            StringBuilder query = new StringBuilder("?kind=").append(Labels.style(kind));
            add(query, "q", words);
            add(query, "list", list);
            add(query, "country", country);
            add(query, "type", type == null ? "" : Labels.style(type));
            add(query, "modality", modality == null ? "" : Labels.style(modality));
            add(query, "from", from);
            add(query, "to", to);
            return query.toString();
        }

        private static void add(StringBuilder query, String name, String value) {
            if (!value.isEmpty()) {
                query.append('&').append(name).append('=').append(Paths.encoded(value));
            }
        }
    }

    static String title(@Nullable KeptArticle article) {
        return article == null || article.title() == null ? "an article without a title" : article.title();
    }

    /** The first hits of an article. */
    static String hits(Articles.Hit hit) {
        return hit.quotes().stream()
                .map(Quote::text)
                .distinct()
                .limit(6)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }
}
