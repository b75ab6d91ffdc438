// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.screen.Screening;
import org.sightline.service.CurrentLists;
import org.sightline.service.InForce;
import org.sightline.watchlist.ListEntry;

/**
 * {@code POST /match/{dataset}}: who on the lists is each of these? A batch in which nothing can be used is refused; in one of which a
 * part can be used, the other part's answers say why not, with a status of their own and without {@code results}, so that no client
 * takes a slip for a miss.
 */
final class MatchRoute {
    static final double THRESHOLD = 0.7;
    static final int LIMIT = 5;

    private final CurrentLists lists;
    private final ApiLimits limits;
    private final Clock clock;
    private final Explained explained;

    MatchRoute(CurrentLists lists, ApiLimits limits, Clock clock, Explained explained) {
        this.lists = lists;
        this.limits = limits;
        this.clock = clock;
        this.explained = explained;
    }

    /** What is asked of each query alike. */
    private record Asking(
            InForce inForce, Algorithm algorithm, Scope scope, double threshold, double cutoff, int limit) {}

    void answer(Context request) {
        InForce inForce = lists.ready();
        Parameters parameters = Parameters.of(request);
        double threshold = parameters.fraction("threshold", THRESHOLD);
        Asking asking = new Asking(
                inForce,
                Algorithm.named(parameters.one("algorithm", Algorithm.SIGHTLINE.label())),
                Scope.of(request.pathParam("dataset"), parameters, inForce),
                threshold,
                Math.min(threshold, parameters.fraction("cutoff", THRESHOLD)),
                Math.max(1, parameters.count("limit", LIMIT, limits.results())));
        JsonNode body = Json.read(Bodies.read(request, limits.bodyBytes()));
        Map<String, MatchQuery> queries = queries(body);
        request.header("x-batch-size", Integer.toString(queries.size()));
        request.attribute(RequestLog.QUERIES, queries.size());
        List<String> notes = notes(body);
        Json.answer(request, json -> write(json, asking, queries, notes));
    }

    private Map<String, MatchQuery> queries(JsonNode body) {
        JsonNode examples = body.path("queries");
        if (!examples.isObject()) {
            throw new RefusedException(400, "the body must be an object with 'queries', an object of examples by id");
        }
        if (examples.size() > limits.queries()) {
            throw new RefusedException(
                    400, "Too many queries in one batch: " + examples.size() + " (limit: " + limits.queries() + ")");
        }
        Map<String, MatchQuery> queries = new LinkedHashMap<>();
        examples.properties().forEach(example -> queries.put(example.getKey(), MatchQuery.of(example.getValue())));
        if (queries.isEmpty()) {
            throw new RefusedException(400, "No queries provided.");
        }
        if (queries.values().stream().allMatch(query -> query.fault() != null)) {
            throw new RefusedException(
                    400,
                    queries.entrySet().stream()
                            .map(query -> "query '" + RefusedException.shown(query.getKey()) + "': "
                                    + query.getValue().fault())
                            .limit(5)
                            .collect(Collectors.joining("; ")));
        }
        return queries;
    }

    /** What of the body was accepted and is not used. */
    private static List<String> notes(JsonNode body) {
        List<String> notes = new ArrayList<>();
        for (String part : List.of("weights", "config")) {
            JsonNode node = body.path(part);
            if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
                throw new RefusedException(400, "'" + part + "' must be an object");
            }
            if (node instanceof ObjectNode given && !given.isEmpty()) {
                notes.add("'" + part + "' is not used: weights are a versioned part of the program");
            }
        }
        return notes;
    }

    private void write(JsonGenerator json, Asking asking, Map<String, MatchQuery> queries, List<String> notes)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("responses");
        for (Map.Entry<String, MatchQuery> query : queries.entrySet()) {
            json.writeObjectFieldStart(query.getKey());
            response(json, asking, query.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberField("limit", asking.limit());
        json.writeStringField("algorithm", asking.algorithm().label());
        ages(json, asking.inForce());
        if (!notes.isEmpty()) {
            EntityJson.values(json, "notes", notes);
        }
        json.writeEndObject();
    }

    private void response(JsonGenerator json, Asking asking, MatchQuery asked) throws IOException {
        Query query = asked.query();
        json.writeNumberField("status", query == null ? 400 : 200);
        if (query == null) {
            json.writeStringField("detail", String.valueOf(asked.fault()));
        } else {
            results(json, asking, query, matches(asking, query));
        }
        json.writeFieldName("query");
        json.writeTree(asked.example());
        if (!asked.remarks().isEmpty()) {
            EntityJson.values(json, "remarks", asked.remarks());
        }
    }

    private void results(JsonGenerator json, Asking asking, Query query, List<Match> matches) throws IOException {
        EntityJson entities = new EntityJson(asking.inForce().listings());
        json.writeArrayFieldStart("results");
        for (Match match : matches) {
            json.writeStartObject();
            entities.fields(json, match.entry());
            json.writeNumberField("score", match.score());
            json.writeFieldName("explanations");
            explained.write(json, asking.algorithm(), query.names(), match);
            json.writeBooleanField("match", match.score() >= asking.threshold());
            json.writeEndObject();
        }
        json.writeEndArray();
        total(json, matches.size(), matches.size() < asking.limit());
    }

    private static List<Match> matches(Asking asking, Query query) {
        Screening screening = asking.algorithm().over(asking.inForce());
        if (asking.scope().all()) {
            return screening.screen(query, asking.cutoff(), asking.limit());
        }
        Predicate<ListEntry> asked = asking.scope().test(asking.inForce().listings());
        return screening.screen(query, asking.cutoff(), Integer.MAX_VALUE).stream()
                .filter(match -> asked.test(match.entry()))
                .limit(asking.limit())
                .toList();
    }

    /** How many there are; no fewer, where they were not counted to the end. */
    static void total(JsonGenerator json, int value, boolean exact) throws IOException {
        json.writeObjectFieldStart("total");
        json.writeNumberField("value", value);
        json.writeStringField("relation", exact ? "eq" : "gte");
        json.writeEndObject();
    }

    /** By which releases it is answered, and how old they are. */
    private void ages(JsonGenerator json, InForce inForce) throws IOException {
        json.writeArrayFieldStart("lists");
        for (InForce.Age age : inForce.ages(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            json.writeStartObject();
            json.writeStringField("dataset", age.release().dataset());
            json.writeStringField("release", age.release().label());
            json.writeNumberField("days", age.days());
            json.writeBooleanField("starter", age.release().starter());
            json.writeBooleanField("old", age.old());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
