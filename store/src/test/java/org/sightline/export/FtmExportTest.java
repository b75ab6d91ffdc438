// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sightline.store.Store;
import org.sightline.watchlist.format.Model;

/** Every entity is one that FollowTheMoney knows, and names only such as are there and may stand where they are named. */
final class FtmExportTest extends ExportCase {
    private static final Map<String, String> RANGES =
            Map.of("involved", "LegalEntity", "resolved", "LegalEntity", "document", "Document", "proof", "Document");

    private static Map<String, JsonNode> entities(String lines) throws IOException {
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        for (String line : lines.lines().toList()) {
            JsonNode entity = new JsonMapper().readTree(line);
            assertThat(entities.put(entity.path("id").asText(), entity))
                    .as(entity.path("id").asText())
                    .isNull();
        }
        return entities;
    }

    @Test
    void everyEntityIsOfTheModelAndNamesWhatIsThere() throws IOException {
        Model model = Model.shipped();
        try (Store store = full("store")) {
            Map<String, JsonNode> entities = entities(export(Export.Format.FTM, store, EVERYTHING));
            for (JsonNode entity : entities.values()) {
                String schema = entity.path("schema").asText();
                assertThat(model.schemata()).contains(schema);
                assertThat(entity.path("id").asText()).matches("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?");
                entity.path("properties")
                        .properties()
                        .forEach(property -> property.getValue()
                                .forEach(value -> value(model, entities, schema, property.getKey(), value.asText())));
            }
            assertThat(entities.values())
                    .extracting(entity -> entity.path("schema").asText())
                    .contains(
                            "Person",
                            "Vessel",
                            "LegalEntity",
                            "Sanction",
                            "Address",
                            "Article",
                            "Mention",
                            "Event",
                            "Documentation",
                            "UnknownLink",
                            "Note");
        }
    }

    private static JsonNode one(Map<String, JsonNode> entities, String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }

    private static void value(
            Model model, Map<String, JsonNode> entities, String schema, String property, String value) {
        String type = model.type(schema, property);
        assertThat(type).as(schema + " has no " + property).isNotNull();
        if (Model.ENTITY.equals(type)) {
            assertThat(entities).containsKey(value);
            String named = one(entities, value).path("schema").asText();
            assertThat(model.is(named, RANGES.getOrDefault(property, named)))
                    .as(schema + "." + property + " is a " + named)
                    .isTrue();
        }
        if ("date".equals(type)) {
            assertThat(value).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
        }
        if ("url".equals(type)) {
            assertThat(value).matches("https?://.+");
        }
    }

    @Test
    void partiesAreToldAsTheirListsTellThem() throws IOException {
        try (Store store = full("store")) {
            Map<String, JsonNode> entities = entities(export(Export.Format.FTM, store, EVERYTHING));
            assertThat(one(entities, "us-ofac-sdn-P.0").at("/properties/name/0").asText())
                    .isEqualTo("TESTOV, Listed0");
            assertThat(one(entities, "us-ofac-sdn-P.0")
                            .at("/properties/addressEntity")
                            .toString())
                    .isEqualTo("[\"us-ofac-sdn-P.0-address-1\"]");
            JsonNode sanction = one(entities, "us-ofac-sdn-P.0-sanction-1");
            assertThat(sanction.at("/properties/listingDate/0").asText()).isEqualTo("2020-02-03");
            assertThat(sanction.at("/properties/program/0").asText()).isEqualTo("PROGRAMME");
            assertThat(one(entities, "un-sc-sanctions-P.3")
                            .at("/properties/notes/0")
                            .asText())
                    .contains("is in no release in force");
        }
    }

    @Test
    void aPartyThatIsNotDecidedTakesPartInNothing() throws IOException {
        try (Store store = full("store")) {
            String open = "un-sc-sanctions-P.5";
            List<String> schemata = entities(export(Export.Format.FTM, store, EVERYTHING)).values().stream()
                    .filter(entity -> entity.path("properties").toString().contains('"' + open + '"'))
                    .map(entity -> entity.path("schema").asText())
                    .distinct()
                    .sorted()
                    .toList();
            assertThat(schemata).containsExactly("Documentation", "Sanction");
        }
    }

    @Test
    void whomNoListNamesStandsInQuotesAlone() throws IOException {
        try (Store store = full("store")) {
            String lines = export(Export.Format.FTM, store, EVERYTHING);
            assertThat(lines).contains(Scene.UNLISTED);
            for (JsonNode entity : entities(lines).values()) {
                entity.path("properties").properties().forEach(property -> {
                    boolean quote = property.getKey().equals("summary");
                    assertThat(quote ? "" : property.getValue().toString())
                            .as(entity.path("schema") + "." + property.getKey())
                            .doesNotContain(Scene.UNLISTED);
                });
            }
        }
    }
}
