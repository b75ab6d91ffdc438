// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.match.Match;
import org.sightline.match.Query;

final class MatchRouteTest {
    private static Serving serving;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        serving = new Serving(SampleLists.home(folder));
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    @Test
    void answersInTheShapeThatClientsExpect() throws Exception {
        JsonNode answer = match("default", query("q1", "Person", "\"name\":[\"Testim Examplov\"]"));
        JsonNode response = answer.path("responses").path("q1");
        assertThat(response.path("status").asInt()).isEqualTo(200);
        assertThat(response.path("total").path("value").asInt()).isEqualTo(2);
        assertThat(response.path("total").path("relation").asText()).isEqualTo("eq");
        assertThat(response.path("query").path("schema").asText()).isEqualTo("Person");
        assertThat(response.path("query").path("properties").path("name").get(0).asText())
                .isEqualTo("Testim Examplov");
        assertThat(answer.path("limit").asInt()).isEqualTo(5);
        JsonNode result = find(response, "us_ofac_sdn:100");
        assertThat(result.path("caption").asText()).isEqualTo("Testim Examplov");
        assertThat(result.path("schema").asText()).isEqualTo("Person");
        assertThat(result.path("properties").path("birthDate").get(0).asText()).isEqualTo("1960-02-01");
        assertThat(result.path("datasets")).hasToString("[\"us_ofac_sdn\"]");
        assertThat(result.path("referents").toString()).contains("old-100", "Q100");
        assertThat(result.path("target").asBoolean()).isTrue();
        assertThat(result.path("first_seen").asText()).isEqualTo("2026-03-01T00:00:00");
        assertThat(result.path("last_seen").asText()).isEqualTo("2026-03-01T00:00:00");
        assertThat(result.path("last_change").asText()).isEqualTo("2026-03-01T00:00:00");
        assertThat(result.path("score").asDouble()).isGreaterThan(0.9);
        assertThat(result.path("match").asBoolean()).isTrue();
    }

    @Test
    void explainsByFeature() throws Exception {
        JsonNode answer = match(
                "us_ofac_sdn",
                query(
                        "q1",
                        "Person",
                        "\"name\":[\"Testim Exampelov\"],\"birthDate\":[\"1960-03-03\"],\"nationality\":[\"fr\"]"),
                "cutoff=0.3");
        JsonNode result = answer.path("responses").path("q1").path("results").path(0);
        JsonNode explanations = result.path("explanations");
        assertThat(explanations.path("name_match").path("query").asText()).isEqualTo("Testim Exampelov");
        assertThat(explanations.path("name_match").path("candidate").asText()).isEqualTo("Testim Examplov");
        assertThat(explanations.path("name_match").path("score").asDouble())
                .isGreaterThan(result.path("score").asDouble());
        assertThat(explanations.path("spelling").path("score").asDouble()).isNegative();
        assertThat(explanations.path("birth_day_differs").path("score").asDouble())
                .isEqualTo(-0.1);
        assertThat(explanations.path("country_differs").path("detail").asText()).contains("[fr]", "[ru]");
        double sum = explanations.path("name_match").path("score").asDouble()
                + explanations.path("birth_day_differs").path("score").asDouble()
                + explanations.path("country_differs").path("score").asDouble();
        assertThat(result.path("score").asDouble()).isCloseTo(sum, org.assertj.core.data.Offset.offset(0.0002));
    }

    @Test
    void anIdentifierIsAFeatureToo() throws Exception {
        JsonNode answer = match(
                "default", query("q1", "Vessel", "\"name\":[\"Some Other Name\"],\"imoNumber\":[\"IMO 9187629\"]"));
        JsonNode result = answer.path("responses").path("q1").path("results").path(0);
        assertThat(result.path("id").asText()).isEqualTo("us_ofac_sdn:102");
        assertThat(result.path("explanations")
                        .path("identifier_match")
                        .path("detail")
                        .asText())
                .contains("9187629");
    }

    @Test
    void tellsByWhichReleasesAndHowOldTheyAre() throws Exception {
        JsonNode lists = match("default", query("q1", "Person", "\"name\":[\"Nobody Nowhere\"]"))
                .path("lists");
        assertThat(lists.findValuesAsText("dataset")).contains("own_list", "us_ofac_sdn");
        JsonNode sdn = lists.get(lists.findValuesAsText("dataset").indexOf("us_ofac_sdn"));
        assertThat(sdn.path("release").asText()).isEqualTo("2026-03-01");
        assertThat(sdn.path("days").asInt()).isEqualTo(8);
        assertThat(sdn.path("old").asBoolean()).isTrue();
    }

    @Test
    void scoresAsTheScreenerDoes() throws Exception {
        Random random = new Random(20_261_123);
        List<String> words = List.of(
                "Testim", "Examplov", "Exemplow", "Quorvane", "Star", "Shipping", "Omar", "Brellstrom", "Tessy", "Ltd");
        for (int round = 0; round < 60; round++) {
            String name = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(any -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" "));
            boolean born = random.nextBoolean();
            String schema =
                    List.of("Person", "Company", "LegalEntity", "Vessel").get(random.nextInt(4));
            Query query = new Query(
                    schema,
                    List.of(name),
                    born ? List.of("1960") : List.of(),
                    random.nextBoolean() ? List.of("ru") : List.of());
            String properties = "\"name\":[\"" + name + "\"]"
                    + (born ? ",\"birthDate\":[\"1960\"]" : "")
                    + (query.countries().isEmpty() ? "" : ",\"country\":[\"ru\"]");
            String algorithm = random.nextBoolean() ? "sightline" : "ofac";
            JsonNode results = match(
                            "default", query("q", schema, properties), "threshold=0.5", "algorithm=" + algorithm)
                    .path("responses")
                    .path("q")
                    .path("results");
            List<String> answered = new ArrayList<>();
            results.forEach(result -> answered.add(
                    result.path("id").asText() + " " + result.path("score").asDouble()));
            List<Match> screened =
                    Algorithm.named(algorithm).over(serving.inForce()).screen(query, 0.5, 5);
            assertThat(answered)
                    .as(query + " by " + algorithm)
                    .isEqualTo(screened.stream()
                            .map(match -> match.entry().id() + " " + match.score())
                            .toList());
        }
    }

    @Test
    void thresholdDecidesWhatMatchesAndCutoffWhatIsShown() throws Exception {
        String asked = query("q", "Person", "\"name\":[\"Testim Exampelov\"]");
        JsonNode low = match("us_ofac_sdn", asked, "threshold=0.99")
                .path("responses")
                .path("q")
                .path("results");
        assertThat(low.size()).isEqualTo(1);
        assertThat(low.get(0).path("match").asBoolean()).isFalse();
        assertThat(match("us_ofac_sdn", asked, "threshold=0.99", "cutoff=0.98")
                        .path("responses")
                        .path("q")
                        .path("results"))
                .isEmpty();
    }

    @Test
    void scopeIncludesAndLeavesOut() throws Exception {
        String asked = query("q", "Person", "\"name\":[\"Testim Examplov\"]");
        assertThat(ids(match("own_list", asked))).containsExactly("own_list:7");
        assertThat(ids(match("default", asked, "include_dataset=us_ofac_sdn"))).containsExactly("us_ofac_sdn:100");
        assertThat(ids(match("default", asked, "exclude_dataset=us_ofac_sdn"))).containsExactly("own_list:7");
        assertThat(ids(match("default", asked, "exclude_schema=LegalEntity"))).isEmpty();
        assertThat(ids(match("default", asked, "topics=role.pep", "topics=crime")))
                .containsExactly("own_list:7");
        assertThat(ids(match("default", asked, "exclude_entity_ids=Q100"))).containsExactly("own_list:7");
        assertThat(ids(match("default", asked, "changed_since=2026-02-15"))).containsExactly("us_ofac_sdn:100");
        assertThat(ids(match("default", asked, "limit=1"))).hasSize(1);
    }

    @Test
    void aliasesOfTheExampleAreNamesToo() throws Exception {
        JsonNode answer = match(
                "us_ofac_sdn", query("q", "Person", "\"name\":\"Zzyzx Unheard\",\"alias\":[\"Testim Exemplow\"]"));
        assertThat(ids(answer)).containsExactly("us_ofac_sdn:100");
    }

    @Test
    void whatIsNotUsedIsSaid() throws Exception {
        JsonNode answer = serving.post("/match/default", """
                {"queries":{"q":{"schema":"Person","properties":{"name":["X Y"],"address":["Somewhere"],"birthDate":["soon"]}}},
                 "weights":{"name_literal":0.8},"config":{}}
                """).json();
        assertThat(answer.path("responses").path("q").path("remarks").toString())
                .contains("address", "soon");
        assertThat(answer.path("notes").toString()).contains("weights").doesNotContain("config'");
    }

    @Test
    void algorithmsOfYenteAreStoodInFor() throws Exception {
        for (String name : List.of("best", "logic-v1", "regression-v1")) {
            JsonNode answer =
                    match("default", query("q", "Person", "\"name\":[\"Testim Examplov\"]"), "algorithm=" + name);
            assertThat(answer.path("algorithm").asText()).isEqualTo("sightline");
        }
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("responses").path("q").path("results").findValuesAsText("id");
    }

    private static JsonNode find(JsonNode response, String id) {
        for (JsonNode result : response.path("results")) {
            if (result.path("id").asText().equals(id)) {
                return result;
            }
        }
        throw new AssertionError(id + " is not in " + response);
    }

    private static String query(String id, String schema, String properties) {
        return "{\"queries\":{\"" + id + "\":{\"schema\":\"" + schema + "\",\"properties\":{" + properties + "}}}}";
    }

    private static JsonNode match(String dataset, String body, String... parameters) throws Exception {
        Serving.Answer answer = serving.post("/match/" + dataset + "?" + String.join("&", parameters), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
