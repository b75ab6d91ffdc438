// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadingJsonTest {
    private final ReadingJson json = new ReadingJson();

    @Test
    void aFullReadingIsValidAndComesBackEqual() throws IOException {
        Reading reading = Readings.full();
        String line = json.write(reading);

        assertThat(ReadingSchema.validate(line)).isEmpty();
        assertThat(line).doesNotContain("\n");
        assertThat(json.read(line)).isEqualTo(reading);
        assertThat(json.write(json.read(line))).isEqualTo(line);
    }

    @Test
    void fieldsStandInTheContractsOrderAndSpelling() {
        assertThat(json.write(Readings.full()))
                .startsWith(
                        "{\"schema\":\"sightline.reading/1\",\"provenance\":{\"lists\":[{\"dataset\":\"un_sc_sanctions\","
                                + "\"release\":\"2026-02-27\"},")
                .containsSubsequence(
                        "\"depth\":\"deep\"",
                        "\"article\":",
                        "\"published\":{\"date\":\"2024-03-03\",\"basis\":\"text\"}",
                        "\"regions\":[{\"kind\":\"chrome\",\"start\":0,\"end\":15}",
                        "\"type\":\"Person\",\"form\":\"name\"",
                        "\"entities\":",
                        "\"value\":\"not-listed\"",
                        "\"basis\":\"latest-release\"",
                        "\"roles\":",
                        "\"events\":",
                        "\"claims\":",
                        "\"conflicts\":");
    }

    @Test
    void evidenceIsFoundAgainByCountingCodePoints() throws IOException {
        var tree = new ObjectMapper().readTree(json.write(Readings.full()));
        int[] points = tree.at("/article/text").asText().codePoints().toArray();
        for (var claim : tree.at("/claims")) {
            int start = claim.at("/evidence/0/start").asInt();
            int end = claim.at("/evidence/0/end").asInt();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(claim.at("/evidence/0/text").asText());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/claims/0, modality, certain",
        "/entities/0/links/0, decision, sanctioned",
        "/article, id, 12",
        "/article/published, date, yesterday",
        "/regions/0, kind, advert",
        "/events/0/date, end, 2024-02-31",
        "/entities/0/links/0/status/0, value, maybe",
        "/provenance, depth, shallow",
        "'', schema, sightline.reading/2",
    })
    void aWrongWordIsRefusedBySchemaAndReader(String where, String field, String wrong) throws IOException {
        String broken = changed(where, node -> node.put(field, wrong));
        assertThat(ReadingSchema.validate(broken)).isNotEmpty();
        assertThatThrownBy(() -> json.read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a sightline.reading/1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', mentions",
        "'', provenance",
        "/entities/0/links/0/status/0, date",
        "/claims/0, polarity",
        "/regions/0, start"
    })
    void aMissingPartIsRefusedBySchemaAndReader(String where, String field) throws IOException {
        String broken = changed(where, node -> node.remove(field));
        assertThat(ReadingSchema.validate(broken)).isNotEmpty();
        assertThatThrownBy(() -> json.read(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"/roles/0, title", "/article, text", "/events/0, type"})
    void aNullWhereNoneMayBeIsRefusedBySchemaAndReader(String where, String field) throws IOException {
        String broken = changed(where, node -> node.putNull(field));
        assertThat(ReadingSchema.validate(broken)).isNotEmpty();
        assertThatThrownBy(() -> json.read(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims/0, event, v99, names the event v99",
        "/mentions/0, entity, e99, names the entity e99",
        "/roles/0, person, e99, names the entity e99",
    })
    void aPartThatNamesWhatIsNotThereIsRefused(String where, String field, String value, String why)
            throws IOException {
        String broken = changed(where, node -> node.put(field, value));
        assertThatThrownBy(() -> json.read(broken)).hasMessageContaining(why);
    }

    @Test
    void whatTheSchemaLetsOutMayBeLeftOut() throws IOException {
        String spare = changed("/article", node -> node.remove(List.of("byline", "publisher", "url", "ref")));
        assertThat(ReadingSchema.validate(spare)).isEmpty();
        assertThat(json.read(spare).article().byline()).isEmpty();
        assertThat(json.read(spare).article().publisher()).isNull();
    }

    @Test
    void aLoneSurrogateIsWrittenAsAReplacementSoThatTheLineIsUnicode() {
        Reading reading = Readings.full();
        ArticlePart article = reading.article();
        String torn = article.text() + "\uD83D end";
        Reading torned = new Reading(
                reading.provenance(),
                new ArticlePart(article.id(), "a\uDE80b", List.of(), null, null, "en", article.published(), torn, null),
                reading.regions(),
                reading.mentions(),
                reading.entities(),
                reading.roles(),
                reading.events(),
                reading.claims(),
                reading.conflicts());
        String line = json.write(torned);
        assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(line);
        assertThat(json.read(line).article().title()).isEqualTo("a\uFFFDb");
        assertThat(json.read(line).article().text()).endsWith("\uFFFD end").contains("🚀");
    }

    private String changed(String where, Consumer<ObjectNode> change) throws IOException {
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(json.write(Readings.full()));
        change.accept((ObjectNode) tree.at(where));
        return tree.toString();
    }
}
