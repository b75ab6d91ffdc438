// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sightline.api.Survey.Card;
import org.sightline.api.TextSearch.Found;
import org.sightline.service.CurrentLists;
import org.sightline.service.InForce;
import org.sightline.watchlist.ListEntry;

/** {@code GET /search/{dataset}}: entries in which a text stands, with counts by country, topic and list. For names, match is better. */
final class SearchRoute {
    private final CurrentLists lists;
    private final ApiLimits limits;

    SearchRoute(CurrentLists lists, ApiLimits limits) {
        this.lists = lists;
        this.limits = limits;
    }

    void answer(Context request) {
        InForce inForce = lists.ready();
        Parameters parameters = Parameters.of(request);
        int limit = parameters.count("limit", EntityRoutes.PAGE, limits.results());
        int offset = parameters.count("offset", 0, limits.offset());
        Scope scope =
                Scope.of(request.pathParam("dataset"), parameters, inForce).withoutTopics();
        Facets facets = Facets.of(parameters);
        TextQuery query = TextQuery.of(
                parameters.one("q", ""), parameters.flag("simple", false), parameters.flag("fuzzy", false));
        Comparator<Found> order = order(parameters.all("sort"), inForce);
        List<Found> found = found(inForce, scope, query, new SearchFilter(parameters)).stream()
                .sorted(order)
                .toList();
        Json.answer(request, json -> {
            json.writeStartObject();
            results(json, inForce, found.stream().skip(offset).limit(limit).toList());
            json.writeFieldName("facets");
            List<Card> cards = Survey.over(inForce).cards();
            facets.write(
                    json, found.stream().map(each -> cards.get(each.place())).toList(), inForce);
            MatchRoute.total(json, found.size(), true);
            json.writeNumberField("limit", limit);
            json.writeNumberField("offset", offset);
            json.writeEndObject();
        });
    }

    static List<Found> found(InForce inForce, Scope scope, TextQuery query, SearchFilter filter) {
        List<Card> cards = Survey.over(inForce).cards();
        List<ListEntry> entries = inForce.listings().entries();
        Predicate<ListEntry> asked = scope.test(inForce.listings());
        boolean plain = scope.onlyDatasets() && !filter.asksEntities();
        return new TextSearch(inForce)
                .find(query).stream()
                        .filter(found -> filter.takes(cards.get(found.place()))
                                && scope.holds(cards.get(found.place()).id().dataset()))
                        .filter(found -> plain || takes(entries.get(found.place()), asked, filter))
                        .toList();
    }

    /** Best first; equal ones with the shorter name first, then by id. */
    static Comparator<Found> best(InForce inForce) {
        List<Card> cards = Survey.over(inForce).cards();
        return Comparator.comparingInt(Found::score)
                .reversed()
                .thenComparingInt(found -> cards.get(found.place()).name().length())
                .thenComparingInt(Found::place);
    }

    private static boolean takes(ListEntry entry, Predicate<ListEntry> asked, SearchFilter filter) {
        return asked.test(entry) && filter.takes(entry);
    }

    private static void results(JsonGenerator json, InForce inForce, List<Found> found) throws IOException {
        EntityJson entities = new EntityJson(inForce.listings());
        json.writeArrayFieldStart("results");
        for (Found each : found) {
            entities.write(json, inForce.listings().entries().get(each.place()));
        }
        json.writeEndArray();
    }

    /** {@code field:asc} or {@code field:desc}, the first one counting most. */
    private static Comparator<Found> order(List<String> sorts, InForce inForce) {
        List<Card> cards = Survey.over(inForce).cards();
        Comparator<Found> order = null;
        for (String sort : sorts) {
            String[] parts = sort.split(":", 2);
            Comparator<Found> by = switch (parts[0]) {
                case "score", "_score" -> Comparator.comparingInt(Found::score);
                case "caption", "name" -> by(found -> cards.get(found.place()).name());
                case "first_seen" -> by(found -> text(cards.get(found.place()).firstSeen()));
                case "last_seen" -> by(found -> text(cards.get(found.place()).lastSeen()));
                case "last_change" -> by(found -> text(cards.get(found.place()).lastChange()));
                case "id" -> Comparator.comparingInt(Found::place);
                default ->
                    throw Parameters.refused(
                            "sort",
                            "is by caption, first_seen, id, last_change, last_seen or score, not '"
                                    + RefusedException.shown(parts[0]) + "'");
            };
            String direction = parts.length < 2 ? "asc" : parts[1];
            if (!direction.equals("asc") && !direction.equals("desc")) {
                throw Parameters.refused(
                        "sort", "ends in :asc or :desc, not ':" + RefusedException.shown(direction) + "'");
            }
            Comparator<Found> directed = direction.equals("desc") ? by.reversed() : by;
            order = order == null ? directed : order.thenComparing(directed);
        }
        return order == null ? best(inForce) : order.thenComparing(best(inForce));
    }

    private static Comparator<Found> by(Function<Found, String> key) {
        return Comparator.comparing(key);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
