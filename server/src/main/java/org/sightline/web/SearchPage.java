// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.match.Query;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventType;
import org.sightline.service.InForce;
import org.sightline.store.Articles;
import org.sightline.store.ClaimFilter;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptClaim;
import org.sightline.store.Page;
import org.sightline.store.Store;
import org.sightline.store.StoreException;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Release;

/** Looks for articles by their words, for parties by their names, and for events by what is claimed of them. */
final class SearchPage {
    private static final int ROWS = 25;
    private static final int PARTIES = 50;
    private static final double LIKE = 0.6;
    /** Pages of claims that are gone through for one page of those of a country. */
    private static final int PAGES = 20;

    private static final List<String> COUNTRIES =
            List.of("country", "nationality", "citizenship", "jurisdiction", "flag", "mainCountry");

    private final Desktop desktop;

    SearchPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) {
        desktop.answer(request, "search", view(request));
    }

    void csv(Context request) {
        SearchView view = view(request);
        if (view.asked().kind() != SearchView.Kind.EVENTS) {
            CsvText csv = new CsvText("id", "title", "publisher", "published");
            view.articles()
                    .forEach(hit -> csv.row(
                            hit.article().id(),
                            SearchView.title(hit.article()),
                            text(hit.article().publisher()),
                            text(hit.article().published().date())));
            view.parties()
                    .forEach(party -> csv.row(
                            party.match().entry().id().toString(),
                            party.match().entry().entity().caption(),
                            party.match().entry().entity().schema(),
                            ""));
            Download.as(request, "search.csv", Download.CSV, csv.text());
            return;
        }
        CsvText csv = new CsvText(
                "list",
                "entry",
                "caption",
                "standing",
                "event",
                "from",
                "to",
                "place",
                "role",
                "polarity",
                "modality",
                "article",
                "quote");
        view.claims()
                .forEach(claim -> csv.row(
                        claim.link().entry().dataset(),
                        claim.link().entry().entry(),
                        claim.link().caption(),
                        claim.link().standing(),
                        claim.event(),
                        text(claim.from()),
                        text(claim.to()),
                        text(claim.place()),
                        claim.role(),
                        claim.polarity(),
                        claim.modality(),
                        claim.article(),
                        claim.evidence().isEmpty()
                                ? ""
                                : claim.evidence().get(0).text()));
        Download.as(request, "events.csv", Download.CSV, csv.text());
    }

    private SearchView view(Context request) {
        SearchView.Asked asked = new SearchView.Asked(
                Addresses.choice(request, "kind", SearchView.Kind.class).orElse(SearchView.Kind.ARTICLES),
                Addresses.words(request, "q"),
                Addresses.words(request, "list"),
                Addresses.words(request, "country").toLowerCase(Locale.ROOT),
                Addresses.choice(request, "type", EventType.class).orElse(null),
                Addresses.choice(request, "modality", ClaimPart.Modality.class).orElse(null),
                Addresses.day(request, "from").map(LocalDate::toString).orElse(""),
                Addresses.day(request, "to").map(LocalDate::toString).orElse(""));
        Found found = new Found();
        String fault = "";
        if (!asked.nothing()) {
            try {
                look(asked, request.queryParam("cursor"), found);
            } catch (StoreException e) {
                if (e.kind() != StoreException.Kind.REFUSED) {
                    throw e;
                }
                fault = String.valueOf(e.getMessage());
            }
        }
        String title = asked.words().isEmpty() ? "Search" : "Search: " + asked.words();
        List<Release> datasets = desktop.services()
                .lists()
                .now()
                .map(inForce -> inForce.listings().releases())
                .orElse(List.of());
        return new SearchView(
                desktop.frame(request, title, Section.SEARCH),
                asked,
                datasets,
                found.articles,
                found.parties,
                found.claims,
                found.titles,
                found.next,
                fault);
    }

    private static final class Found {
        private List<Articles.Hit> articles = List.of();
        private List<ScreenView.Candidate> parties = List.of();
        private final List<KeptClaim> claims = new ArrayList<>();
        private final Map<String, KeptArticle> titles = new HashMap<>();
        private @Nullable String next;
    }

    private void look(SearchView.Asked asked, @Nullable String cursor, Found found) {
        switch (asked.kind()) {
            case ARTICLES -> {
                Page<Articles.Hit> page = desktop.store().articles().search(asked.words(), cursor, ROWS);
                found.articles = page.rows();
                found.next = page.next();
            }
            case PARTIES -> found.parties = parties(asked);
            case EVENTS -> events(asked, cursor, found);
        }
    }

    private List<ScreenView.Candidate> parties(SearchView.Asked asked) {
        InForce inForce = desktop.services().lists().ready();
        LocalDate today = desktop.today();
        return inForce.screener().screen(Query.name(null, asked.words()), LIKE, PARTIES).stream()
                .filter(match ->
                        asked.list().isEmpty() || match.entry().id().dataset().equals(asked.list()))
                .filter(match -> asked.country().isEmpty() || of(match.entry().entity(), asked.country()))
                .map(match -> new ScreenView.Candidate(
                        match, inForce.listings().status(match.entry().id(), today, today)))
                .toList();
    }

    private void events(SearchView.Asked asked, @Nullable String cursor, Found found) {
        Store store = desktop.store();
        ClaimFilter filter = new ClaimFilter(
                asked.list().isEmpty() ? null : asked.list(),
                asked.type(),
                asked.modality(),
                asked.from().isEmpty() ? null : LocalDate.parse(asked.from()),
                asked.to().isEmpty() ? null : LocalDate.parse(asked.to()));
        found.next = cursor;
        for (int pages = 0; pages < PAGES && found.claims.isEmpty(); pages++) {
            Page<KeptClaim> page = store.claims().search(filter, found.next, ROWS);
            page.rows().stream()
                    .filter(claim ->
                            asked.country().isEmpty() || of(claim.link().entry(), asked.country()))
                    .forEach(found.claims::add);
            found.next = page.next();
            if (found.next == null) {
                break;
            }
        }
        found.claims.stream()
                .map(KeptClaim::article)
                .distinct()
                .forEach(id -> store.articles().article(id).ifPresent(article -> found.titles.put(id, article)));
    }

    private boolean of(EntryId entry, String country) {
        return desktop.services()
                .lists()
                .ready()
                .listings()
                .entry(entry)
                .filter(known -> of(known.entity(), country))
                .isPresent();
    }

    private static boolean of(Entity entity, String country) {
        return COUNTRIES.stream()
                .anyMatch(property -> entity.values(property).stream().anyMatch(country::equalsIgnoreCase));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
