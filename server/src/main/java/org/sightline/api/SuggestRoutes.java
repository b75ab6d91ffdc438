// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.sightline.api.TextSearch.Found;
import org.sightline.entity.Entity;
import org.sightline.service.CurrentLists;
import org.sightline.service.InForce;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.format.Model;

/** What OpenRefine shows while somebody types: entities, properties, types; and an entity at a glance. */
final class SuggestRoutes {
    private static final int MOST = 20;
    private static final int FURTHEST = 9_499;

    private final CurrentLists lists;

    SuggestRoutes(CurrentLists lists) {
        this.lists = lists;
    }

    /** By the beginning of a name, or by an id. */
    void entity(Context request) {
        InForce inForce = lists.ready();
        Parameters parameters = Parameters.of(request);
        Scope scope = Scope.of(request.pathParam("dataset"), parameters, inForce);
        String prefix = parameters.one("prefix", "");
        int skip = parameters.count("cursor", 0, FURTHEST);
        List<ListEntry> found = found(inForce, scope, parameters, prefix, skip);
        Json.answer(request, json -> {
            json.writeStartObject();
            json.writeStringField("prefix", prefix);
            json.writeArrayFieldStart("result");
            for (ListEntry entry : found) {
                json.writeStartObject();
                json.writeStringField("id", entry.entity().id());
                json.writeStringField("name", entry.entity().caption());
                json.writeStringField("description", ReconcileRoute.description(entry));
                json.writeArrayFieldStart("notable");
                ReconcileRoute.type(json, entry.entity().schema());
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static List<ListEntry> found(InForce inForce, Scope scope, Parameters parameters, String prefix, int skip) {
        Optional<ListEntry> byId = new Neighbours(inForce).listed(prefix).map(Neighbours.Neighbour::owner);
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        TextQuery query = TextQuery.beginning(prefix);
        if (query.open()) {
            return List.of();
        }
        List<ListEntry> entries = inForce.listings().entries();
        return SearchRoute.found(inForce, scope, query, new SearchFilter(parameters)).stream()
                .sorted(SearchRoute.best(inForce))
                .map(Found::place)
                .skip(skip)
                .limit(MOST)
                .map(entries::get)
                .toList();
    }

    void property(Context request) {
        Model model = Model.shipped();
        TreeSet<String> properties = new TreeSet<>();
        for (String schema : ReconcileRoute.types()) {
            for (String property : model.properties(schema)) {
                if (!Model.ENTITY.equals(model.type(schema, property))) {
                    properties.add(property);
                }
            }
        }
        suggest(request, List.copyOf(properties));
    }

    void type(Context request) {
        suggest(request, ReconcileRoute.types());
    }

    private void suggest(Context request, List<String> ids) {
        Parameters parameters = Parameters.of(request);
        Scope.of(request.pathParam("dataset"), parameters, lists.ready());
        String prefix = parameters.one("prefix", "");
        String begun = prefix.toLowerCase(Locale.ROOT);
        int skip = parameters.count("cursor", 0, FURTHEST);
        List<String> found = ids.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).startsWith(begun)
                        || ReconcileQuery.label(id).toLowerCase(Locale.ROOT).contains(begun))
                .skip(skip)
                .limit(MOST)
                .toList();
        Json.answer(request, json -> {
            json.writeStartObject();
            json.writeStringField("prefix", prefix);
            json.writeArrayFieldStart("result");
            for (String id : found) {
                ReconcileRoute.type(json, id);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** A small page that other pages may show. */
    void preview(Context request) {
        InForce inForce = lists.ready();
        Parameters parameters = Parameters.of(request);
        Scope.of(request.pathParam("dataset"), parameters, inForce);
        String id = parameters.one("id", "");
        ListEntry entry = new Neighbours(inForce)
                .listed(id)
                .map(Neighbours.Neighbour::owner)
                .orElseThrow(() -> new RefusedException(404, "No such entity: '" + RefusedException.shown(id) + "'"));
        SecurityHeaders.embeddable(request);
        Entity entity = entry.entity();
        StringBuilder body = new StringBuilder("<h1>")
                .append(Html.escaped(entity.caption()))
                .append("</h1><p>")
                .append(Html.escaped(
                        entity.schema() + " on " + inForce.title(entry.id().dataset()) + ", " + id))
                .append("</p><dl>");
        for (String property :
                List.of("alias", "birthDate", "nationality", "country", "position", "imoNumber", "topics")) {
            if (!entity.values(property).isEmpty()) {
                body.append("<dt>")
                        .append(Html.escaped(ReconcileQuery.label(property)))
                        .append("</dt><dd>")
                        .append(Html.escaped(String.join("; ", entity.values(property))))
                        .append("</dd>");
            }
        }
        Html.answer(request, entity.caption(), body.append("</dl>").toString());
    }
}
