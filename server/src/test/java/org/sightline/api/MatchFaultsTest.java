// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a batch cannot be used is named, and never looks like a miss. */
final class MatchFaultsTest {
    private static Serving serving;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        serving = new Serving(SampleLists.home(folder));
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"queries\":{\"q\":{\"schema\":\"Persson\",\"properties\":{\"name\":[\"X\"]}}}} | 'q': there is no schema 'Persson'",
                "{\"queries\":{\"q\":{\"schema\":\"Address\",\"properties\":{\"name\":[\"X\"]}}}} | 'Address' cannot be matched",
                "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"nmae\":[\"X\"]}}}} | no schema has: 'nmae'",
                "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":[{\"a\":1}]}}}} | a value of name",
                "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{}}}} | no name",
                "{\"queries\":{\"q\":{\"schema\":\"Person\"}}} | has no properties",
                "{\"queries\":{\"q\":17}} | is no JSON object",
                "{\"queries\":{}} | No queries provided",
                "{\"queries\":[]} | an object with 'queries'",
                "[] | an object with 'queries'",
                "{\"queries\":{\"q\":{\"properties\":{\"name\":[\"X\"]}}},\"weights\":3} | 'weights' must be an object",
                "{\"queries\": {\"q\": } } | malformed JSON at line 1, column 19",
                "{\"queries\": {\"q\":{},\"q\":{}}} | malformed JSON at line 1, column 24: Duplicate",
                "{\"queries\":{}} x | malformed JSON at line 1",
            })
    void aFaultIsNamed(String body, String detail) throws Exception {
        Serving.Answer answer = serving.post("/match/default", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains(detail);
    }

    @Test
    void aPositionIsToldAlsoInALaterLine() throws Exception {
        Serving.Answer answer = serving.post("/match/default", "{\n \"queries\": {\n  oops}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.detail()).contains("line 3, column");
    }

    @Test
    void ofABatchTheUsablePartIsAnsweredAndTheRestIsNoMiss() throws Exception {
        JsonNode answer = serving.post("/match/default", """
                {"queries":{"good":{"schema":"Person","properties":{"name":["Testim Examplov"]}},
                            "bad":{"schema":"Persson","properties":{"name":["Testim Examplov"]}}}}
                """).json();
        assertThat(answer.path("responses").path("good").path("results")).hasSize(2);
        JsonNode bad = answer.path("responses").path("bad");
        assertThat(bad.path("status").asInt()).isEqualTo(400);
        assertThat(bad.path("detail").asText()).contains("'Persson'");
        assertThat(bad.has("results")).isFalse();
    }

    @Test
    void aHundredQueriesAreAnsweredAndOneMoreIsRefused() throws Exception {
        Serving.Answer most = serving.post("/match/default", batch(100));
        assertThat(most.status()).isEqualTo(200);
        assertThat(most.json().path("responses")).hasSize(100);
        assertThat(most.header("x-batch-size")).isEqualTo("100");
        Serving.Answer more = serving.post("/match/default", batch(101));
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.detail()).contains("Too many queries", "101", "100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/match/nowhere | 404 | No such dataset: 'nowhere'",
                "/match/default?algorithm=magic | 400 | Invalid algorithm: 'magic'",
                "/match/default?limit=501 | 400 | limit must be from 0 to 500",
                "/match/default?limit=five | 400 | limit is no whole number: 'five'",
                "/match/default?threshold=1.5 | 400 | threshold must be from 0 to 1",
                "/match/default?threshold=NaN | 400 | threshold must be from 0 to 1",
                "/match/default?include_dataset=nowhere | 400 | include_dataset names no dataset: 'nowhere'",
                "/match/default?exclude_schema=Persson | 400 | Invalid schema: 'Persson'",
                "/match/default?changed_since=2026-02-31 | 400 | changed_since is no date",
            })
    void aParameterThatIsNoneIsNamed(String path, int status, String detail) throws Exception {
        Serving.Answer answer = serving.post(path, batch(1));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.detail()).contains(detail);
    }

    private static String batch(int queries) {
        return IntStream.range(0, queries)
                .mapToObj(at ->
                        "\"q" + at + "\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Testim " + at + "\"]}}")
                .collect(Collectors.joining(",", "{\"queries\":{", "}}"));
    }
}
