// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.reading.Reading;
import org.sightline.reading.ReadingJson;
import org.sightline.reading.Readings;

final class FtmReportTest {
    private static final List<String> REFERENCES =
            List.of("entity", "document", "resolved", "involved", "proof", "subject", "object");

    @Test
    void exportsListedPartiesAndTheirEventsWithPloverCodes() throws IOException {
        Map<String, JsonNode> entities = entities(Readings.full());
        assertThat(texts(ending(entities, "un-sc-sanctions-KPi.076"), "name")).containsExactly("RI PYONG CHOL");
        assertThat(texts(ending(entities, "un-sc-sanctions-KPi.076"), "notes").get(0))
                .contains("not reviewed");
        assertThat(texts(ending(entities, "un-sc-sanctions-KPi.076-sanction"), "authorityId"))
                .containsExactly("KPi.076");
        JsonNode event = ending(entities, "-event-v1");
        assertThat(texts(event, "keywords")).containsExactly("appearance", "CONSULT", "asserted");
        assertThat(texts(event, "involved")).containsExactly("un-sc-sanctions-KPi.076");
        assertThat(texts(event, "location")).containsExactly("Sohae");
        assertThat(texts(ending(entities, "-event-v2"), "name").get(0)).startsWith("probable meeting");
    }

    @Test
    void neitherAmbiguousNorUnlistedNorDeniedIsExported() {
        assertThat(new FtmReport().of(Readings.full()))
                .doesNotContain("17006", "Kim Yong Chol", "-event-v3")
                .doesNotContain("\"name\":[\"Ivan");
    }

    @Test
    void idsAreValidAndEveryReferenceIsThere() throws IOException {
        Map<String, JsonNode> entities = entities(Readings.full());
        assertThat(entities.keySet()).allMatch(id -> id.matches("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?"));
        for (JsonNode entity : entities.values()) {
            assertThat(entity.fieldNames()).toIterable().containsExactly("id", "schema", "properties");
            for (String reference : REFERENCES) {
                assertThat(entities.keySet()).containsAll(texts(entity, reference));
            }
        }
    }

    @Test
    void aVesselMeetsItsEventByALink() throws IOException {
        String vessel = new ReadingJson()
                .write(Readings.full())
                .replaceFirst("\"id\":\"e1\",\"schema\":\"Person\"", "\"id\":\"e1\",\"schema\":\"Vessel\"");
        Map<String, JsonNode> entities = entities(new ReadingJson().read(vessel));
        assertThat(texts(ending(entities, "-event-v1"), "involved")).isEmpty();
        JsonNode link = ending(entities, "-event-v1-un-sc-sanctions-KPi.076");
        assertThat(link.get("schema").asText()).isEqualTo("UnknownLink");
        assertThat(texts(link, "role")).containsExactly("subject");
    }

    private static Map<String, JsonNode> entities(Reading reading) throws IOException {
        Map<String, JsonNode> entities = new HashMap<>();
        for (String line : new FtmReport().of(reading).split("\n")) {
            JsonNode entity = new ObjectMapper().readTree(line);
            assertThat(entities.put(entity.get("id").asText(), entity)).isNull();
        }
        return entities;
    }

    private static JsonNode ending(Map<String, JsonNode> entities, String end) {
        return entities.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity ends with " + end + ": " + entities.keySet()))
                .getValue();
    }

    private static List<String> texts(JsonNode entity, String property) {
        List<String> texts = new ArrayList<>();
        entity.at("/properties/" + property).forEach(value -> texts.add(value.asText()));
        return texts;
    }
}
