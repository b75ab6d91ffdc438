// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sightline.service.CurrentLists;
import org.sightline.service.InForce;
import org.sightline.watchlist.Release;

/** {@code /catalog}: which lists there are. {@code /algorithms}: how names are scored. */
final class CatalogRoutes {
    private final CurrentLists lists;
    private final Explained explained;

    CatalogRoutes(CurrentLists lists, Explained explained) {
        this.lists = lists;
        this.explained = explained;
    }

    void catalog(Context request) {
        InForce inForce = lists.ready();
        List<Release> releases = inForce.listings().releases();
        List<String> names = releases.stream().map(Release::dataset).toList();
        Json.answer(request, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("datasets");
            for (Release release : releases) {
                dataset(json, release.dataset(), inForce.title(release.dataset()), release.label(), List.of());
                json.writeNumberField("entity_count", release.entries());
                json.writeNumberField("target_count", release.entries());
                json.writeStringField("last_export", release.released() + "T00:00:00");
                json.writeBooleanField("starter", release.starter());
                json.writeEndObject();
            }
            String version = String.join(
                    "+", releases.stream().map(Release::label).sorted().toList());
            dataset(json, Scope.DEFAULT, "All lists", version, names);
            json.writeNumberField(
                    "entity_count", releases.stream().mapToInt(Release::entries).sum());
            json.writeNumberField(
                    "target_count", releases.stream().mapToInt(Release::entries).sum());
            json.writeEndObject();
            json.writeEndArray();
            EntityJson.values(json, "current", names);
            EntityJson.values(json, "outdated", List.of());
            json.writeBooleanField("index_stale", false);
            json.writeEndObject();
        });
    }

    void algorithms(Context request) {
        Json.answer(request, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("algorithms");
            for (Algorithm algorithm : Algorithm.values()) {
                json.writeStartObject();
                json.writeStringField("name", algorithm.label());
                json.writeStringField("description", algorithm.description());
                json.writeFieldName("features");
                features(json, algorithm);
                json.writeObjectFieldStart("docs");
                json.writeStringField("name", algorithm.label());
                json.writeStringField("description", algorithm.description());
                json.writeFieldName("features");
                features(json, algorithm);
                json.writeObjectFieldStart("config");
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("default", Algorithm.SIGHTLINE.label());
            json.writeStringField("best", Algorithm.SIGHTLINE.label());
            json.writeEndObject();
        });
    }

    /** Begins the object of a dataset. */
    private static void dataset(JsonGenerator json, String name, String title, String version, List<String> children)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("title", title);
        json.writeNullField("summary");
        json.writeNullField("url");
        json.writeBooleanField("load", true);
        json.writeNullField("entities_url");
        json.writeStringField("version", version);
        json.writeStringField("index_version", version);
        json.writeBooleanField("index_current", true);
        EntityJson.values(json, "children", children);
        EntityJson.values(json, "datasets", children);
    }

    private void features(JsonGenerator json, Algorithm algorithm) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> feature : explained.meanings(algorithm).entrySet()) {
            json.writeObjectFieldStart(feature.getKey());
            json.writeStringField("description", feature.getValue());
            json.writeNumberField("coefficient", 1.0);
            json.writeNullField("url");
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
