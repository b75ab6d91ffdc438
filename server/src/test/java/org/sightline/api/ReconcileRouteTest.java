// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReconcileRouteTest {
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
    void theManifestTellsWhatOpenRefineNeeds() throws Exception {
        Serving.Answer answer = serving.get("/reconcile/default");
        JsonNode manifest = answer.json();
        assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.2\"]");
        assertThat(manifest.path("name").asText()).contains("Sightline");
        assertThat(manifest.path("identifierSpace").asText()).startsWith("http://127.0.0.1:");
        assertThat(manifest.path("schemaSpace").asText()).startsWith("https://");
        assertThat(manifest.path("defaultTypes").findValuesAsText("id")).contains("Person", "Company");
        assertThat(manifest.path("batchSize").asInt()).isEqualTo(100);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        JsonNode suggest = manifest.path("suggest").path("entity");
        String address = suggest.path("service_url").asText()
                + suggest.path("service_path").asText();
        assertThat(serving.get(address.replaceFirst("http://[^/]+", "") + "?prefix=testim")
                        .status())
                .isEqualTo(200);
        String preview = manifest.path("preview").path("url").asText().replace("{{id}}", "us_ofac_sdn%3A100");
        Serving.Answer page = serving.get(preview.replaceFirst("http://[^/]+", ""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Testim Examplov</h1>", "1960-02-01");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("frame-ancestors");
        assertThat(page.header("X-Frame-Options")).isEmpty();
    }

    @Test
    void cellsAreReconciled() throws Exception {
        JsonNode answer = post("""
                {"q0":{"query":"Testim Exemplow","type":"Person","properties":[{"pid":"Person:birthDate","v":"1960-02-01"}]},
                 "q1":{"query":"Zebulon Quatermass"},
                 "q2":{"query":"us_ofac_sdn:102"},
                 "q3":{"query":"Quorvane Star","type":["Vessel"],"limit":1,"properties":[{"pid":"unheard","v":"x"}]}}
                """).json();
        JsonNode best = answer.path("q0").path("result").path(0);
        assertThat(best.path("id").asText()).isEqualTo("us_ofac_sdn:100");
        assertThat(best.path("name").asText()).isEqualTo("Testim Examplov");
        assertThat(best.path("type").toString()).isEqualTo("[{\"id\":\"Person\",\"name\":\"Person\"}]");
        assertThat(best.path("score").asDouble()).isBetween(90.0, 100.0);
        assertThat(best.path("match").asBoolean()).isTrue();
        assertThat(best.path("features").get(0).path("id").asText()).isEqualTo("name_match");
        assertThat(answer.path("q1").path("result")).isEmpty();
        assertThat(answer.path("q2").path("result").get(0).path("score").asDouble())
                .isEqualTo(100);
        assertThat(answer.path("q3").path("result").findValuesAsText("id").get(0))
                .isEqualTo("us_ofac_sdn:102");
    }

    @Test
    void twoThatAreAsGoodAreLeftToAPerson() throws Exception {
        JsonNode result =
                post("{\"q\":{\"query\":\"Testim Examplov\"}}").json().path("q").path("result");
        assertThat(result.size()).isEqualTo(2);
        assertThat(result.get(0).path("score").asDouble())
                .isEqualTo(result.get(1).path("score").asDouble());
        assertThat(result.get(0).path("match").asBoolean()).isFalse();
    }

    @Test
    void aBatchMayComeInTheAddress() throws Exception {
        String query = URLEncoder.encode("{\"q\":{\"query\":\"Quorvane Star\"}}", StandardCharsets.UTF_8);
        assertThat(serving.get("/reconcile/us_ofac_sdn?queries=" + query)
                        .json()
                        .path("q")
                        .path("result")
                        .get(0)
                        .path("id")
                        .asText())
                .isEqualTo("us_ofac_sdn:102");
    }

    @Test
    void faultsAreNamed() throws Exception {
        assertThat(post("{\"q\":").detail()).contains("malformed JSON at line 1");
        assertThat(post("[]").detail()).contains("an object of queries");
        assertThat(serving.post("/reconcile/default", "nothing=1").detail()).contains("a field 'queries'");
        assertThat(serving.post("/reconcile/default", "queries=%zz").detail()).contains("the form is broken");
        Serving.Answer many = post(IntStream.rangeClosed(0, 100)
                .mapToObj(at -> "\"q" + at + "\":{\"query\":\"x\"}")
                .collect(Collectors.joining(",", "{", "}")));
        assertThat(many.status()).isEqualTo(413);
        assertThat(post("{\"q\":{\"query\":\"\"}}")
                        .json()
                        .path("q")
                        .path("detail")
                        .asText())
                .isEqualTo("no name");
    }

    @Test
    void suggestionsFollowWhatIsTyped() throws Exception {
        assertThat(suggested("entity?prefix=quorv")).contains("us_ofac_sdn:101", "us_ofac_sdn:102");
        assertThat(suggested("entity?prefix=quorvane%20sta")).containsExactly("us_ofac_sdn:102");
        assertThat(suggested("entity?prefix=us_ofac_sdn:103")).containsExactly("us_ofac_sdn:103");
        assertThat(suggested("entity?prefix=quorv&cursor=1")).hasSize(1);
        assertThat(suggested("entity?prefix=")).isEmpty();
        assertThat(suggested("property?prefix=birth")).contains("birthDate", "birthPlace");
        assertThat(suggested("property?prefix=owner")).doesNotContain("ownershipOwner");
        assertThat(suggested("type?prefix=ves")).containsExactly("Vessel");
        assertThat(serving.get("/reconcile/nowhere/suggest/type?prefix=v").status())
                .isEqualTo(404);
    }

    @Test
    void otherOriginsMayAskBefore() throws Exception {
        Serving.Answer answer = serving.send(serving.request("/reconcile/default", "Origin", "http://127.0.0.1:3333")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Headers")).contains("Authorization");
        assertThat(serving.get("/catalog").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static java.util.List<String> suggested(String path) throws Exception {
        return serving.get("/reconcile/default/suggest/" + path).json().path("result").findValues("id").stream()
                .map(JsonNode::asText)
                .filter(id -> path.startsWith("type")
                        || !java.util.Set.of("Person", "Company", "Vessel").contains(id))
                .toList();
    }

    private static Serving.Answer post(String queries) throws Exception {
        return serving.post(
                "/reconcile/default",
                "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }
}
