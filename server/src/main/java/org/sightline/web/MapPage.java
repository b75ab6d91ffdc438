// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sightline.store.ClaimFilter;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptClaim;
import org.sightline.store.Page;
import org.sightline.store.Store;

/** Sightings by place, over an outline map that needs no network. */
final class MapPage {
    private static final int CLAIMS = 250;
    private static final int SHOWN = 8;

    private final Desktop desktop;
    private final Gazetteer gazetteer = new Gazetteer();

    MapPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) {
        desktop.answer(request, "map", view(request));
    }

    void csv(Context request) {
        CsvText csv = new CsvText("place", "latitude", "longitude", "claims", "first", "last");
        for (MapView.Spot spot : view(request).spots()) {
            csv.row(
                    spot.point().name(),
                    Double.toString(spot.point().latitude()),
                    Double.toString(spot.point().longitude()),
                    Integer.toString(spot.claims().size()),
                    spot.first(),
                    spot.last());
        }
        Download.as(request, "places.csv", Download.CSV, csv.text());
    }

    private MapView view(Context request) {
        Store store = desktop.store();
        String party = Addresses.words(request, "party");
        Optional<LocalDate> from = Addresses.day(request, "from");
        Optional<LocalDate> to = Addresses.day(request, "to");
        Page<KeptClaim> page = party.isEmpty()
                ? store.claims()
                        .search(new ClaimFilter(null, null, null, from.orElse(null), to.orElse(null)), null, CLAIMS)
                : store.claims().of(Addresses.entry(party), null, CLAIMS);
        Map<Gazetteer.Point, List<KeptClaim>> known = new LinkedHashMap<>();
        TreeSet<String> unknown = new TreeSet<>();
        for (KeptClaim claim : page.rows()) {
            String place = claim.place();
            if (place == null || !claim.link().accepted() || !within(claim, from, to)) {
                continue;
            }
            gazetteer
                    .find(place)
                    .ifPresentOrElse(
                            point -> known.computeIfAbsent(point, any -> new ArrayList<>())
                                    .add(claim),
                            () -> unknown.add(place));
        }
        List<MapView.Spot> spots = known.entrySet().stream()
                .map(entry -> new MapView.Spot(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (MapView.Spot spot) -> -spot.claims().size())
                        .thenComparing(spot -> spot.point().name()))
                .toList();
        Map<String, KeptArticle> titles = new HashMap<>();
        spots.stream()
                .flatMap(spot -> spot.claims().stream().limit(SHOWN))
                .map(KeptClaim::article)
                .distinct()
                .forEach(id -> store.articles().article(id).ifPresent(article -> titles.put(id, article)));
        return new MapView(
                desktop.frame(request, "Map", Section.MAP),
                party.isEmpty() ? null : party,
                from.map(LocalDate::toString).orElse(""),
                to.map(LocalDate::toString).orElse(""),
                spots,
                List.copyOf(unknown),
                titles,
                page.rows().size(),
                page.next() != null);
    }

    private static boolean within(KeptClaim claim, Optional<LocalDate> from, Optional<LocalDate> to) {
        String first = claim.from();
        String last = claim.to();
        if (first == null || last == null) {
            return from.isEmpty() && to.isEmpty();
        }
        return from.map(day -> last.compareTo(day.toString()) >= 0).orElse(true)
                && to.map(day -> first.compareTo(day.toString()) <= 0).orElse(true);
    }
}
