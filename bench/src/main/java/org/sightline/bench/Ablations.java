// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a layer adds: {@code Ablations GOLD_DIR READINGS.ndjson} scores readings as they are, and again with what one layer contributed
 * taken out of them. What a layer did for another layer stays, so the figures say at least how much is lost.
 */
public final class Ablations {
    /** the evidence that names alone give, as the links' explanations call it */
    private static final double FULL_NAME = 0.475;

    private final ObjectMapper mapper = new ObjectMapper();

    private Ablations() {}

    public static void main(String[] arguments) throws IOException {
        Ablations ablations = new Ablations();
        Map<String, Consumer<ObjectNode>> layers = new LinkedHashMap<>();
        layers.put("everything", reading -> {});
        layers.put("without context for links: a whole name is accepted", Ablations::namesAlone);
        layers.put("without modality: all is asserted and positive", Ablations::allAsserted);
        layers.put("without attribution: the article says it", Ablations::noSources);
        layers.put("without dates counted from other dates of the story", reading -> noDates(reading, "discourse"));
        layers.put("without dates counted from the day of publication", reading -> noDates(reading, "publication"));
        layers.put("without coreference: nobody behind a pronoun or description", Ablations::namesOnly);
        for (Map.Entry<String, Consumer<ObjectNode>> layer : layers.entrySet()) {
            System.out.println("-- " + layer.getKey());
            ablations.score(Path.of(arguments[0]), Path.of(arguments[1]), layer.getValue());
        }
    }

    private void score(Path gold, Path readings, Consumer<ObjectNode> change) throws IOException {
        List<JsonNode> changed = new ArrayList<>();
        try (Stream<String> lines = Files.lines(readings)) {
            for (String line : (Iterable<String>) lines.filter(each -> !each.isBlank())::iterator) {
                ObjectNode reading = (ObjectNode) mapper.readTree(line);
                change.accept(reading);
                changed.add(reading);
            }
        }
        StoryScores.score(gold, changed).lines().forEach(System.out::println);
    }

    private static void namesAlone(ObjectNode reading) {
        for (JsonNode entity : reading.path("entities")) {
            for (JsonNode link : entity.path("links")) {
                for (JsonNode detail : link.path("explanation").path("details")) {
                    boolean name = detail.path("description").asText().startsWith("name: ");
                    if (name) {
                        boolean full = detail.path("value").asDouble() >= FULL_NAME;
                        ((ObjectNode) link).put("decision", full ? "accepted" : "rejected");
                    }
                }
            }
        }
    }

    private static void allAsserted(ObjectNode reading) {
        for (JsonNode claim : reading.path("claims")) {
            ((ObjectNode) claim).put("polarity", "positive").put("modality", "asserted");
        }
    }

    private static void noSources(ObjectNode reading) {
        for (JsonNode claim : reading.path("claims")) {
            ArrayNode sources = ((ObjectNode) claim).putArray("sources");
            sources.addObject().put("name", "").put("cue", "");
        }
    }

    private static void noDates(ObjectNode reading, String basis) {
        for (JsonNode event : reading.path("events")) {
            if (event.path("date").path("basis").asText().equals(basis)) {
                ((ObjectNode) event).putNull("date");
            }
        }
    }

    /** Takes out of a claim's event who is not named in the claim's own evidence. */
    private static void namesOnly(ObjectNode reading) {
        Map<String, ObjectNode> events = new LinkedHashMap<>();
        reading.path("events").forEach(event -> events.put(event.path("id").asText(), (ObjectNode) event));
        for (JsonNode claim : reading.path("claims")) {
            ObjectNode event = events.get(claim.path("event").asText());
            if (event == null) {
                continue;
            }
            ArrayNode kept = event.arrayNode();
            for (JsonNode participant : event.path("participants")) {
                if (isNamed(reading, claim, participant.path("entity").asText())) {
                    kept.add(participant);
                }
            }
            event.set("participants", kept);
        }
    }

    private static boolean isNamed(ObjectNode reading, JsonNode claim, String entity) {
        for (JsonNode mention : reading.path("mentions")) {
            if (!mention.path("entity").asText().equals(entity)
                    || !mention.path("form").asText().equals("name")) {
                continue;
            }
            for (JsonNode evidence : claim.path("evidence")) {
                if (mention.path("start").asInt() >= evidence.path("start").asInt()
                        && mention.path("end").asInt() <= evidence.path("end").asInt()) {
                    return true;
                }
            }
        }
        return false;
    }
}
