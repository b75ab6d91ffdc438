// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sightline.entity.Entity;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.screen.Schemas;
import org.sightline.service.CurrentLists;
import org.sightline.service.InForce;
import org.sightline.watchlist.ListEntry;

/**
 * {@code /reconcile/{dataset}}: the W3C community's Reconciliation API 0.2, which OpenRefine speaks. Without queries it tells what it
 * can; with them it answers as {@code /match} does, in scores of 0 to 100.
 */
final class ReconcileRoute {
    private static final double LEAST = 0.5;
    private static final int WIDTH = 430;
    private static final int HEIGHT = 300;
    private static final String SPACE = "https://followthemoney.tech/explorer/schemata/";

    private final CurrentLists lists;
    private final ApiLimits limits;
    private final Keys keys;

    ReconcileRoute(CurrentLists lists, ApiLimits limits, Keys keys) {
        this.lists = lists;
        this.limits = limits;
        this.keys = keys;
    }

    void get(Context request) {
        Optional<String> queries = Optional.ofNullable(request.queryParam("queries"));
        if (queries.isPresent()) {
            answer(request, queries.get());
            return;
        }
        manifest(request);
    }

    void post(Context request) {
        Map<String, String> form = Form.read(Bodies.read(request, limits.bodyBytes()));
        String queries = form.get("queries");
        if (queries == null) {
            throw new RefusedException(400, "the form must have a field 'queries', an object of queries by id");
        }
        answer(request, queries);
    }

    private void answer(Context request, String text) {
        InForce inForce = lists.ready();
        Parameters parameters = Parameters.of(request);
        Scope scope = Scope.of(request.pathParam("dataset"), parameters, inForce);
        Algorithm algorithm = Algorithm.named(parameters.one("algorithm", Algorithm.SIGHTLINE.label()));
        JsonNode batch = Json.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (!batch.isObject()) {
            throw new RefusedException(400, "'queries' must be an object of queries by id");
        }
        if (batch.size() > limits.queries()) {
            throw new RefusedException(
                    413, "Too many queries in one batch: " + batch.size() + " (limit: " + limits.queries() + ")");
        }
        Map<String, ReconcileQuery> queries = new LinkedHashMap<>();
        batch.properties()
                .forEach(query -> queries.put(query.getKey(), ReconcileQuery.of(query.getValue(), limits.results())));
        request.attribute(RequestLog.QUERIES, queries.size());
        Json.answer(request, json -> {
            json.writeStartObject();
            for (Map.Entry<String, ReconcileQuery> query : queries.entrySet()) {
                json.writeObjectFieldStart(query.getKey());
                candidates(json, inForce, scope, algorithm, query.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void candidates(
            JsonGenerator json, InForce inForce, Scope scope, Algorithm algorithm, ReconcileQuery asked)
            throws IOException {
        json.writeArrayFieldStart("result");
        Optional<ListEntry> byId = new Neighbours(inForce)
                .listed(asked.text())
                .map(Neighbours.Neighbour::owner)
                .filter(scope.test(inForce.listings()));
        Query query = asked.query();
        if (byId.isPresent()) {
            candidate(json, byId.get(), 1, true, "the identifier itself");
        } else if (query != null) {
            Predicate<ListEntry> within = scope.test(inForce.listings());
            List<Match> matches =
                    algorithm
                            .over(inForce)
                            .screen(query, LEAST, scope.all() ? asked.limit() : Integer.MAX_VALUE)
                            .stream()
                            .filter(match -> within.test(match.entry()))
                            .limit(asked.limit())
                            .toList();
            for (Match match : matches) {
                candidate(json, match.entry(), match.score(), sure(match, matches), match.listName());
            }
        }
        json.writeEndArray();
        String fault = asked.fault();
        if (fault != null && byId.isEmpty()) {
            json.writeStringField("detail", fault);
        }
    }

    /** Whether a cell may be matched without a person: the score is a match, and no other candidate is as good. */
    private static boolean sure(Match match, List<Match> matches) {
        return match.score() >= MatchRoute.THRESHOLD
                && matches.stream()
                                .filter(other -> other.score() >= match.score())
                                .count()
                        == 1;
    }

    private static void candidate(JsonGenerator json, ListEntry entry, double score, boolean match, String name)
            throws IOException {
        Entity entity = entry.entity();
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("name", entity.caption());
        json.writeStringField("description", description(entry));
        json.writeArrayFieldStart("type");
        type(json, entity.schema());
        json.writeEndArray();
        json.writeNumberField("score", Math.round(score * 10_000) / 100.0);
        json.writeBooleanField("match", match);
        json.writeArrayFieldStart("features");
        json.writeStartObject();
        json.writeStringField("id", "name_match");
        json.writeNumberField("value", score);
        json.writeStringField("name", name);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What tells namesakes apart. */
    static String description(ListEntry entry) {
        Entity entity = entry.entity();
        StringBuilder text = new StringBuilder(entity.schema())
                .append(", on ")
                .append(entry.id().dataset());
        for (String property : List.of("birthDate", "position", "imoNumber", "registrationNumber")) {
            entity.first(property).ifPresent(value -> text.append("; ").append(value));
        }
        List<String> countries = List.copyOf(Survey.countries(entity));
        return countries.isEmpty()
                ? text.toString()
                : text.append("; ").append(String.join(", ", countries)).toString();
    }

    static void type(JsonGenerator json, String schema) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", schema);
        json.writeStringField("name", ReconcileQuery.label(schema));
        json.writeEndObject();
    }

    private void manifest(Context request) {
        InForce inForce = lists.ready();
        String dataset = request.pathParam("dataset");
        Scope.of(dataset, Parameters.of(request), inForce);
        String root = FrontProxy.root(request);
        String base = root + "/reconcile/" + dataset;
        String key = request.queryParam("api_key");
        String query = key == null
                ? ""
                : "?api_key=" + java.net.URLEncoder.encode(key, java.nio.charset.StandardCharsets.UTF_8);
        Json.answer(request, json -> {
            json.writeStartObject();
            EntityJson.values(json, "versions", List.of("0.2"));
            json.writeStringField(
                    "name", "Sightline: " + (dataset.equals(Scope.DEFAULT) ? "all lists" : inForce.title(dataset)));
            json.writeStringField("identifierSpace", root + "/entities/");
            json.writeStringField("schemaSpace", SPACE);
            json.writeStringField("documentation", root + "/docs");
            json.writeNumberField("batchSize", limits.queries());
            json.writeArrayFieldStart("defaultTypes");
            for (String schema : List.of("Person", "Organization", "Company", "Vessel", "LegalEntity")) {
                type(json, schema);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("view");
            json.writeStringField("url", root + "/entities/{{id}}");
            json.writeEndObject();
            json.writeObjectFieldStart("preview");
            json.writeStringField("url", base + "/preview?id={{id}}" + query.replace('?', '&'));
            json.writeNumberField("width", WIDTH);
            json.writeNumberField("height", HEIGHT);
            json.writeEndObject();
            json.writeObjectFieldStart("suggest");
            for (String what : List.of("entity", "property", "type")) {
                json.writeObjectFieldStart(what);
                json.writeStringField("service_url", base);
                json.writeStringField("service_path", "/suggest/" + what + query);
                json.writeEndObject();
            }
            json.writeEndObject();
            if (!keys.none()) {
                json.writeObjectFieldStart("authentication");
                json.writeStringField("type", "apiKey");
                json.writeStringField("name", "api_key");
                json.writeStringField("in", "query");
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    /** The schemas that can be asked for. */
    static List<String> types() {
        return Schemas.all();
    }
}
