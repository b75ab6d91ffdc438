// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sightline.reading.Reading;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Notice;
import org.sightline.store.Selection;
import org.sightline.store.Store;

/** Every object is valid by OASIS' own schemas, whatever it refers to is there, and nothing that is not said to be so is a sighting. */
final class StixExportTest extends ExportCase {
    private static final Pattern REFERENCE = Pattern.compile("[a-z-]+--[0-9a-f-]{36}");
    /** Where words of the article, or of persons who judged it, stand. */
    private static final Set<String> WORDS = Set.of("quotes", "content", "description", "explanation");

    private static List<JsonNode> objects(String bundle) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        new JsonMapper().readTree(bundle).path("objects").forEach(objects::add);
        return objects;
    }

    @Test
    void everyObjectIsValidByTheStandardsSchemas() throws IOException {
        StixSchema schema = new StixSchema();
        try (Store store = full("store")) {
            Reading reading = Scene.reading(1);
            KeptLink link = links(store, reading).get(0);
            store.links().judge(link.key(), LinkJudgement.Verdict.UNSURE, "two of that name", "Ann Analyst");
            store.notices().give(reading.article().id(), "c0", Notice.Kind.CORRECTION, "It was May.", "editor");
            List<JsonNode> objects = objects(export(Export.Format.STIX, store, EVERYTHING));
            Set<String> types = new TreeSet<>();
            for (JsonNode object : objects) {
                String type = object.path("type").asText();
                types.add(type);
                assertThat(schema.validate(type, object.toString()))
                        .as(object.toString())
                        .isEmpty();
            }
            assertThat(types)
                    .containsExactly(
                            "extension-definition",
                            "identity",
                            "location",
                            "note",
                            "opinion",
                            "relationship",
                            "report",
                            "sighting");
        }
    }

    @Test
    void theSchemasRefuseWhatIsWrong() throws IOException {
        try (Store store = full("store")) {
            ObjectNode sighting = objects(export(Export.Format.STIX, store, EVERYTHING)).stream()
                    .filter(object -> object.path("type").asText().equals("sighting"))
                    .findFirst()
                    .map(JsonNode::<ObjectNode>deepCopy)
                    .orElseThrow();
            sighting.put("first_seen", "yesterday");
            assertThat(new StixSchema().validate("sighting", sighting.toString()))
                    .isNotEmpty();
        }
    }

    @Test
    void idsAreThereOnceAndSoIsWhateverIsReferredTo() throws IOException {
        try (Store store = full("store")) {
            String bundle = export(Export.Format.STIX, store, EVERYTHING);
            Map<String, JsonNode> objects = new HashMap<>();
            for (JsonNode object : objects(bundle)) {
                assertThat(objects.put(object.path("id").asText(), object)).isNull();
            }
            for (JsonNode object : objects.values()) {
                Matcher reference = REFERENCE.matcher(object.toString());
                while (reference.find()) {
                    assertThat(objects).containsKey(reference.group());
                }
                assertThat(object.path("modified").asText())
                        .isGreaterThanOrEqualTo(object.path("created").asText());
            }
        }
    }

    @Test
    void onlyWhatIsSaidToHaveHappenedIsASighting() throws IOException {
        try (Store store = full("store")) {
            for (JsonNode object : objects(export(Export.Format.STIX, store, Selection.ALL))) {
                JsonNode ours = object.path("extensions").path(StixObject.EXTENSION);
                if (object.path("type").asText().equals("sighting")) {
                    assertThat(ours.path("polarity").asText()).isEqualTo("positive");
                    assertThat(ours.path("modality").asText()).isNotEqualTo("planned");
                    assertThat(object.path("description").asText())
                            .startsWith(ours.path("modality").asText() + ": ");
                    assertThat(ours.path("standing").asText()).isEqualTo("machine match, not reviewed");
                }
            }
        }
    }

    @Test
    void whomNoListNamesStandsInQuotesAlone() throws IOException {
        try (Store store = full("store")) {
            String bundle = export(Export.Format.STIX, store, EVERYTHING);
            assertThat(bundle).contains(Scene.UNLISTED);
            for (JsonNode object : objects(bundle)) {
                withoutQuotes("", object);
            }
        }
    }

    private static void withoutQuotes(String field, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(each -> {
                if (!WORDS.contains(each.getKey())) {
                    withoutQuotes(each.getKey(), each.getValue());
                } else if (!each.getKey().equals("quotes")) {
                    String words = each.getValue().asText().replaceAll("(?s)“.*”", "");
                    assertThat(words).as(each.getKey()).doesNotContain(Scene.UNLISTED);
                }
            });
            return;
        }
        node.forEach(each -> withoutQuotes(field, each));
        assertThat(node.asText()).as(field).doesNotContain(Scene.UNLISTED);
    }

    @Test
    void idsAreVersion5OfTheName() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        // RFC 9562, appendix A.4
        assertThat(StixIds.version5(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }
}
