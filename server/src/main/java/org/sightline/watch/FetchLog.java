// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Validators;

/**
 * The last visit to each publisher, kept in {@code fetched.json}. It can be lost without harm: everything is then fetched once more.
 *
 * @param visits by dataset
 */
record FetchLog(Map<String, Visit> visits) {
    static final String FILE = "fetched.json";
    private static final String FORMAT = "sightline-fetched/1";

    FetchLog {
        visits = Collections.unmodifiableMap(new TreeMap<>(visits));
    }

    Optional<Visit> of(String dataset) {
        return Optional.ofNullable(visits.get(dataset));
    }

    FetchLog with(String dataset, Visit visit) {
        Map<String, Visit> all = new TreeMap<>(visits);
        all.put(dataset, visit);
        return new FetchLog(all);
    }

    /** Reads it; empty where there is none, or none that we understand. */
    static FetchLog read(Path lists) {
        Map<String, Visit> visits = new TreeMap<>();
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(lists.resolve(FILE)));
            if (root.path("format").asText().equals(FORMAT)) {
                for (Map.Entry<String, JsonNode> entry : root.path("datasets").properties()) {
                    visits.put(entry.getKey(), visit(entry.getValue()));
                }
            }
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return new FetchLog(Map.of());
        }
        return new FetchLog(visits);
    }

    byte[] bytes() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("format", FORMAT);
        ObjectNode datasets = root.putObject("datasets");
        visits.forEach((dataset, visit) -> write(visit, datasets.putObject(dataset)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void write(Visit visit, ObjectNode node) {
        node.put("at", visit.at().toString())
                .put("outcome", visit.outcome().name())
                .put("reason", visit.reason())
                .put("failures", visit.failures())
                .put("notBefore", shown(visit.notBefore()))
                .put("succeeded", shown(visit.succeeded()))
                .put("release", visit.release())
                .put("heldBack", visit.heldBack())
                .put("readers", visit.readers());
        for (Visit.Copy copy : visit.copies()) {
            node.withArray("files")
                    .addObject()
                    .put("address", copy.address())
                    .put("etag", copy.validators().etag())
                    .put("lastModified", copy.validators().lastModified())
                    .put("digest", copy.digest())
                    .put("fetched", copy.fetched().toString());
        }
    }

    private static Visit visit(JsonNode node) {
        List<Visit.Copy> copies = new ArrayList<>();
        for (JsonNode file : node.path("files")) {
            copies.add(new Visit.Copy(
                    file.path("address").asText(),
                    new Validators(text(file, "etag"), text(file, "lastModified")),
                    file.path("digest").asText(),
                    Instant.parse(file.path("fetched").asText())));
        }
        return new Visit(
                Instant.parse(node.path("at").asText()),
                UpdateResult.Outcome.valueOf(node.path("outcome").asText()),
                text(node, "reason"),
                Math.max(0, node.path("failures").asInt()),
                instant(node, "notBefore"),
                instant(node, "succeeded"),
                text(node, "release"),
                node.path("heldBack").asBoolean(),
                text(node, "readers"),
                copies);
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).textValue();
    }

    private static @Nullable Instant instant(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String shown(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
