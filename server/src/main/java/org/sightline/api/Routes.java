// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.sightline.api.Route.Manner.PROBLEM;
import static org.sightline.api.Route.Manner.YENTE;

import java.util.List;
import org.sightline.service.CurrentLists;
import org.sightline.service.Services;

/** Every route, with who may ask it and how its errors are told. {@code openapi.yaml} tells the same, and a test compares them. */
final class Routes {
    private Routes() {}

    static List<Route> of(Services services, ApiSettings settings, Metrics metrics) {
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
        HealthRoutes health = new HealthRoutes(services);
        return List.of(
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
                Route.get("/healthz", Role.ANYBODY, YENTE, health::alive),
                Route.get("/readyz", Role.ANYBODY, YENTE, health::ready),
                Route.get("/metrics", Role.ADMIN, PROBLEM, metrics::answer));
    }
}
