// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.sightline.api.Route.Manner.PAGE;
import static org.sightline.api.Route.Manner.PROBLEM;
import static org.sightline.api.Route.Manner.YENTE;

import java.util.ArrayList;
import java.util.List;
import org.sightline.oidc.OidcSettings;
import org.sightline.oidc.Provider;
import org.sightline.service.CurrentLists;
import org.sightline.service.Services;

/** Every route, with who may ask it and how its errors are told. {@code openapi.yaml} tells the same, and a test compares them. */
final class Routes {
    private Routes() {}

    static List<Route> of(Services services, ApiSettings settings, Sessions sessions, Metrics metrics) {
        CurrentLists lists = services.lists();
        ApiLimits limits = settings.limits();
        Explained explained = new Explained();
        MatchRoute match = new MatchRoute(lists, limits, services.clock(), explained);
        SearchRoute search = new SearchRoute(lists, limits);
        EntityRoutes entities = new EntityRoutes(lists, limits);
        CatalogRoutes catalog = new CatalogRoutes(lists, explained);
        ReconcileRoute reconcile = new ReconcileRoute(lists, limits, settings.keys());
        SuggestRoutes suggest = new SuggestRoutes(lists);
        PageRoutes pages = new PageRoutes(lists, services.version());
        OidcSettings oidc = settings.oidc();
        Provider provider = oidc == null ? null : new Provider(oidc);
        SessionRoutes signing = new SessionRoutes(settings.keys(), sessions, provider);
        ProviderRoutes elsewhere = new ProviderRoutes(provider, sessions, signing);
        HealthRoutes health = new HealthRoutes(services);
        List<Route> all = new ArrayList<>(resources(services, limits));
        all.addAll(List.of(
                Route.post("/match/{dataset}", Role.READER, YENTE, match::answer),
                Route.get("/search/{dataset}", Role.READER, YENTE, search::answer),
                Route.get("/entities/{id}", Role.READER, YENTE, entities::entity),
                Route.get("/entities/{id}/adjacent", Role.READER, YENTE, entities::adjacent),
                Route.get("/entities/{id}/adjacent/{property}", Role.READER, YENTE, entities::adjacentBy),
                Route.get("/catalog", Role.READER, YENTE, catalog::catalog),
                Route.get("/algorithms", Role.READER, YENTE, catalog::algorithms),
                Route.get("/reconcile/{dataset}", Role.READER, YENTE, reconcile::get),
                Route.post("/reconcile/{dataset}", Role.READER, YENTE, reconcile::post),
                Route.get("/reconcile/{dataset}/suggest/entity", Role.READER, YENTE, suggest::entity),
                Route.get("/reconcile/{dataset}/suggest/property", Role.READER, YENTE, suggest::property),
                Route.get("/reconcile/{dataset}/suggest/type", Role.READER, YENTE, suggest::type),
                Route.get("/reconcile/{dataset}/preview", Role.READER, YENTE, suggest::preview),
                Route.get("/", Role.ANYBODY, PROBLEM, pages::start),
                Route.get("/docs", Role.ANYBODY, PROBLEM, pages::docs),
                Route.get("/openapi.yaml", Role.ANYBODY, PROBLEM, pages::openapi),
                Route.get("/style.css", Role.ANYBODY, PROBLEM, pages::style),
                Route.get("/sign-in", Role.ANYBODY, PAGE, signing::page),
                Route.post("/sign-in", Role.ANYBODY, PAGE, signing::in),
                Route.get("/sign-in/provider", Role.ANYBODY, PAGE, elsewhere::there),
                Route.get("/sign-in/return", Role.ANYBODY, PAGE, elsewhere::back),
                Route.post("/sign-out", Role.READER, PAGE, signing::out),
                Route.get("/healthz", Role.ANYBODY, YENTE, health::alive),
                Route.get("/readyz", Role.ANYBODY, YENTE, health::ready),
                Route.get("/metrics", Role.ADMIN, PROBLEM, metrics::answer)));
        return all;
    }

    /** What is kept and what it is about, as plain resources. */
    private static List<Route> resources(Services services, ApiLimits limits) {
        ReadRoute read = new ReadRoute(services, limits);
        ArticleRoutes articles = new ArticleRoutes(services.store());
        PartyRoutes parties = new PartyRoutes(services);
        LinkRoutes links = new LinkRoutes(services, limits);
        NoticeRoutes notices = new NoticeRoutes(services, limits);
        HeldListRoutes held = new HeldListRoutes(services);
        AuditRoutes audit = new AuditRoutes(services.store());
        return List.of(
                Route.post("/v1/read", Role.ANALYST, PROBLEM, read::answer),
                Route.get("/v1/articles", Role.READER, PROBLEM, articles::several),
                Route.get("/v1/articles/{article}", Role.READER, PROBLEM, articles::one),
                Route.get("/v1/articles/{article}/reading", Role.READER, PROBLEM, articles::reading),
                Route.get("/v1/entities/{id}", Role.READER, PROBLEM, parties::entity),
                Route.get("/v1/dossiers/{id}", Role.READER, PROBLEM, parties::dossier),
                Route.get("/v1/events", Role.READER, PROBLEM, parties::events),
                Route.get("/v1/network", Role.READER, PROBLEM, parties::network),
                Route.get("/v1/claims", Role.READER, PROBLEM, parties::claims),
                Route.get("/v1/links", Role.READER, PROBLEM, links::several),
                Route.get("/v1/links/{link}", Role.READER, PROBLEM, links::one),
                Route.get("/v1/links/{link}/judgements", Role.READER, PROBLEM, links::judgements),
                Route.post("/v1/links/{link}/judgements", Role.ANALYST, PROBLEM, links::judge),
                Route.get("/v1/notices", Role.READER, PROBLEM, notices::several),
                Route.post("/v1/notices", Role.ANALYST, PROBLEM, notices::give),
                Route.post("/v1/notices/{notice}/withdrawal", Role.ANALYST, PROBLEM, notices::withdraw),
                Route.get("/v1/lists", Role.READER, PROBLEM, held::several),
                Route.get("/v1/lists/{list}/releases", Role.READER, PROBLEM, held::releases),
                Route.get("/v1/lists/{list}/diff", Role.READER, PROBLEM, held::diff),
                Route.get("/v1/audit", Role.ADMIN, PROBLEM, audit::rows),
                Route.get("/v1/audit/verification", Role.ADMIN, PROBLEM, audit::verify));
    }
}
