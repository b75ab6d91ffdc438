// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.api.Role;
import org.sightline.api.Route;
import org.sightline.api.RouteSource;
import org.sightline.service.Services;

/** The pages of a server, each with who may see it. */
public final class Pages implements RouteSource {
    private final Desktop desktop;
    private final List<Route> routes = new ArrayList<>();

    public Pages(Services services) {
        this.desktop = new Desktop(services);
        add(new TodayPage(desktop));
        add(new ReadPage(desktop));
        add(new ArticlePage(desktop), new JudgementPage(desktop));
        add(new ScreenPage(desktop), new CustomerFilePage(desktop));
        DossierPage dossiers = new DossierPage(desktop);
        add(new SearchPage(desktop), dossiers);
        add(new NetworkPage(desktop, dossiers), new MapPage(desktop));
        add(new ListsPage(desktop));
        add(new AuditPage(desktop), new SettingsPage(desktop));
        routes.add(Route.get("/assets/{digest}/{name}", Role.ANYBODY, Route.Manner.PAGE, desktop.assets()::answer));
    }

    @Override
    public List<Route> routes() {
        return List.copyOf(routes);
    }

    @Override
    public Optional<String> fault(int status, String detail) {
        return Optional.of(desktop.fault(status, detail));
    }

    private void add(TodayPage today) {
        see("/", today::show);
        see("/new-on-listed-parties.csv", today::csv);
    }

    private void add(ReadPage read) {
        see("/read", read::form);
        act("/read", Role.ANALYST, read::take);
        see("/read/{story}", read::story);
    }

    private void add(ArticlePage article, JudgementPage judgement) {
        see("/articles/{id}", article::show);
        see("/articles/{id}/reading.json", article::json);
        see("/articles/{id}/reading.ftm.json", article::ftm);
        act("/links/{key}/judgement", Role.ANALYST, judgement::judge);
    }

    private void add(ScreenPage screen, CustomerFilePage customers) {
        see("/screen", screen::show);
        see("/screen.csv", screen::csv);
        see("/screen.json", screen::json);
        see("/screen/files", customers::form);
        act("/screen/files", Role.READER, customers::take);
        see("/screen/files/{file}", customers::file);
        see("/screen/files/{file}/result.csv", customers::result);
    }

    private void add(SearchPage search, DossierPage dossier) {
        see("/parties/{entry}", dossier::show);
        see("/parties/{entry}/dossier.json", dossier::json);
        see("/parties/{entry}/dossier.html", dossier::html);
        see("/parties/{entry}/dossier.ftm.json", dossier::ftm);
        see("/parties/{entry}/dossier.csv", dossier::csv);
        see("/parties/{entry}/network.graphml", dossier::graphml);
        see("/search", search::show);
        see("/search.csv", search::csv);
    }

    private void add(NetworkPage network, MapPage map) {
        see("/network", network::show);
        see("/network.json", network::json);
        see("/network.graphml", network::graphml);
        see("/map", map::show);
        see("/places.csv", map::csv);
    }

    private void add(ListsPage lists) {
        see("/lists", lists::lists);
        see("/lists/{dataset}", lists::list);
        see("/lists/{dataset}/diff", lists::diff);
        see("/lists/{dataset}/diff.json", lists::diffJson);
        see("/lists/{dataset}/diff.csv", lists::diffCsv);
        see("/entries/{entry}", lists::entry);
        see("/entries/{entry}/entry.json", lists::entryJson);
    }

    private void add(AuditPage audit, SettingsPage settings) {
        routes.add(Route.get("/audit", Role.ADMIN, Route.Manner.PAGE, audit::show));
        routes.add(Route.get("/audit.csv", Role.ADMIN, Route.Manner.PAGE, audit::csv));
        see("/settings", settings::show);
    }

    private void see(String path, Handler handler) {
        routes.add(Route.get(path, Role.READER, Route.Manner.PAGE, handler));
    }

    private void act(String path, Role role, Handler handler) {
        routes.add(Route.post(path, role, Route.Manner.PAGE, handler));
    }
}
