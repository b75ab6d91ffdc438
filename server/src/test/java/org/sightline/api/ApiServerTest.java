// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.service.CurrentLists;

final class ApiServerTest {
    private static final String QUERY =
            "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Testim Examplov\"]}}}}";

    @TempDir
    private static Path folder;

    private static Path home;
    private static Serving serving;

    @BeforeAll
    static void open() throws Exception {
        home = SampleLists.home(folder);
        serving = new Serving(home);
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    private static Keys keys() {
        return new ConfiguredKeys(Map.of(
                ConfiguredKeys.digest("reader-key"), new Caller("the reader", Role.READER),
                ConfiguredKeys.digest("admin-key"), new Caller("the admin", Role.ADMIN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/openapi.yaml", "/catalog", "/nothing", "/match/default", "/metrics"})
    void everyAnswerTellsBrowsersToBeCareful(String path) throws Exception {
        Serving.Answer answer = serving.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void pagesBringNothingFromElsewhereAndNoScript() throws Exception {
        for (String path : List.of("/", "/docs")) {
            Serving.Answer page = serving.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.body()).doesNotContain("<script", " style=", "src=", "href=\"http");
        }
        assertThat(serving.get("/docs").body()).contains("POST /match/{dataset}", "openapi: 3.1.0", "&#39;");
        assertThat(serving.get("/openapi.yaml").body())
                .startsWith("# Copyright")
                .contains("/match/{dataset}:");
        assertThat(serving.get("/style.css").header("Content-Type")).startsWith("text/css");
    }

    @Test
    void withoutKeysItDoesNotBindWhereOthersCanReachIt() {
        assertThatThrownBy(() -> open("0.0.0.0", 0, Serving.NO_KEYS))
                .isInstanceOfSatisfying(OpeningException.class, e -> {
                    assertThat(e.kind()).isEqualTo(OpeningException.Kind.USAGE);
                    assertThat(e.reason()).contains("without keys", "0.0.0.0", "sightline keys create");
                });
    }

    @Test
    void withKeysItBindsAnywhere() throws Exception {
        open("0.0.0.0", 0, keys()).close();
    }

    @Test
    void aPortThatIsTakenIsSaidWithAdvice() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> open("127.0.0.1", taken.getLocalPort(), Serving.NO_KEYS))
                    .isInstanceOfSatisfying(OpeningException.class, e -> {
                        assertThat(e.kind()).isEqualTo(OpeningException.Kind.UNAVAILABLE);
                        assertThat(e.reason()).contains("port " + taken.getLocalPort(), "--port");
                    });
        }
    }

    @Test
    void keysAreAskedForAndRolesHeld() throws Exception {
        try (Serving keyed = new Serving(home, keys(), ApiLimits.standard())) {
            assertThat(keyed.get("/healthz").status()).isEqualTo(200);
            Serving.Answer none = keyed.get("/catalog");
            assertThat(none.status()).isEqualTo(401);
            assertThat(none.detail()).contains("a key is needed");
            assertThat(none.header("WWW-Authenticate")).isEqualTo("ApiKey");
            assertThat(keyed.get("/catalog", "Authorization", "ApiKey wrong").detail())
                    .contains("unknown or revoked");
            assertThat(keyed.get("/catalog", "Authorization", "ApiKey " + "x".repeat(500))
                            .status())
                    .isEqualTo(401);
            assertThat(keyed.get("/catalog", "Authorization", "Basic abc").status())
                    .isEqualTo(401);
            for (String scheme : List.of("ApiKey", "Bearer", "apikey")) {
                assertThat(keyed.get("/catalog", "Authorization", scheme + " reader-key")
                                .status())
                        .isEqualTo(200);
            }
            assertThat(keyed.get("/catalog", "X-API-Key", "reader-key").status())
                    .isEqualTo(200);
            assertThat(keyed.get("/catalog?api_key=reader-key").status()).isEqualTo(401);
            assertThat(keyed.get("/reconcile/default?api_key=reader-key").body())
                    .contains("suggest/entity?api_key=reader-key", "\"authentication\"");
            Serving.Answer forbidden = keyed.get("/metrics", "X-API-Key", "reader-key");
            assertThat(forbidden.status()).isEqualTo(403);
            assertThat(forbidden.header("Content-Type")).startsWith("application/problem+json");
            assertThat(forbidden.json().path("title").asText()).isEqualTo("Forbidden");
            assertThat(forbidden.json().path("status").asInt()).isEqualTo(403);
            assertThat(keyed.get("/metrics", "X-API-Key", "admin-key").status()).isEqualTo(200);
        }
    }

    @Test
    void eachKeyHasARateOfItsOwn() throws Exception {
        try (Serving keyed = new Serving(home, keys(), ApiLimits.standard().set(8 << 20, 1, 3))) {
            for (int at = 0; at < 3; at++) {
                assertThat(keyed.get("/algorithms", "X-API-Key", "reader-key").status())
                        .isEqualTo(200);
            }
            Serving.Answer more = keyed.get("/algorithms", "X-API-Key", "reader-key");
            assertThat(more.status()).isEqualTo(429);
            assertThat(more.header("Retry-After")).isEqualTo("1");
            assertThat(keyed.get("/algorithms", "X-API-Key", "admin-key").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void metricsCountByRouteAndOutcome() throws Exception {
        serving.post("/match/default", QUERY);
        serving.get("/entities/us_ofac_sdn:404");
        String metrics = serving.get("/metrics").body();
        assertThat(metrics)
                .contains(
                        "sightline_requests_seconds_count{outcome=\"2xx\",route=\"/match/{dataset}\"}",
                        "sightline_requests_seconds_bucket{outcome=\"2xx\",route=\"/match/{dataset}\",le=\"0.02\"}",
                        "route=\"/entities/{id}\"",
                        "sightline_lists_entries",
                        "sightline_lists_ready 1.0",
                        "sightline_lists_oldest_days",
                        "jvm_memory_used_bytes")
                .doesNotContain("us_ofac_sdn:404");
    }

    @Test
    void theLogTellsTheRouteAndNoName() throws Exception {
        serving.post("/match/default", QUERY);
        serving.get("/search/default?q=examplov");
        for (int looks = 0; looks < 500 && !serving.log().contains("/search/{dataset}"); looks++) {
            Thread.sleep(10);
        }
        assertThat(serving.log())
                .contains("\"route\":\"/match/{dataset}\",\"status\":200", "\"caller\":\"this-machine\",\"queries\":1")
                .doesNotContain("Testim", "examplov");
    }

    @Test
    void aReleaseThatComesIsTakenInWithoutAPause() throws Exception {
        Path other = folder.resolve("other");
        java.nio.file.Files.createDirectories(other);
        Path changing = other.resolve("home");
        SampleLists.importSdn(changing, other, SampleLists.SDN, "2026-03-01");
        try (Serving live = new Serving(changing)) {
            assertThat(live.get("/entities/us_ofac_sdn:104").status()).isEqualTo(404);
            SampleLists.importSdn(
                    changing,
                    other,
                    SampleLists.SDN
                            + "{\"id\":\"104\",\"schema\":\"Person\",\"target\":true,\"properties\":{\"name\":[\"Novel Newcomer\"],"
                            + "\"topics\":[\"sanction\"]}}\n",
                    "2026-03-08");
            int status = 404;
            for (int looks = 0; looks < 3_000 && status == 404; looks++) {
                assertThat(live.post("/match/default", QUERY).status()).isEqualTo(200);
                status = live.get("/entities/us_ofac_sdn:104").status();
                Thread.sleep(10);
            }
            assertThat(status).isEqualTo(200);
            assertThat(live.post("/match/default", QUERY).body()).contains("\"release\":\"2026-03-08\"");
        }
    }

    @Test
    void withoutListsItLivesAndIsNotReadyUntilTheyCome() throws Exception {
        Path broken = folder.resolve("broken");
        Path catalogue = broken.resolve("lists").resolve("catalogue.json");
        java.nio.file.Files.createDirectories(catalogue.getParent());
        java.nio.file.Files.writeString(catalogue, "oops");
        List<String> problems = new java.util.concurrent.CopyOnWriteArrayList<>();
        CurrentLists lists = CurrentLists.of(broken, new CurrentLists.Listener() {
            @Override
            public void loaded(String described) {}

            @Override
            public void problem(String problem) {
                problems.add(problem);
            }
        });
        try (lists;
                ApiServer server = ApiServer.open(
                        "127.0.0.1",
                        0,
                        Serving.services(lists, broken, problems::add),
                        new ApiSettings(Serving.NO_KEYS, ApiLimits.standard()),
                        List.of(),
                        line -> {})) {
            assertThat(RawClient.raw(server.port(), get("/healthz"))).startsWith("HTTP/1.1 200");
            assertThat(RawClient.raw(server.port(), get("/readyz")))
                    .startsWith("HTTP/1.1 503")
                    .contains("Retry-After", "loading");
            assertThat(RawClient.raw(server.port(), get("/catalog")))
                    .startsWith("HTTP/1.1 503")
                    .contains("the lists are being loaded");
            assertThat(RawClient.raw(server.port(), get("/"))).contains("The lists are being loaded.");
            for (int looks = 0; looks < 1_000 && problems.isEmpty(); looks++) {
                Thread.sleep(10);
            }
            assertThat(problems).anyMatch(problem -> problem.contains("catalogue.json"));
            java.nio.file.Files.delete(catalogue);
            String ready = "";
            for (int looks = 0; looks < 3_000 && !ready.startsWith("HTTP/1.1 200"); looks++) {
                Thread.sleep(10);
                ready = RawClient.raw(server.port(), get("/readyz"));
            }
            assertThat(ready).startsWith("HTTP/1.1 200");
        }
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    @Test
    void whatIsBegunIsFinishedWhenItIsToldToStop() throws Exception {
        Serving stopping = new Serving(home);
        int port = stopping.port();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), stopping.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            byte[] body = QUERY.getBytes(StandardCharsets.UTF_8);
            out.write(("POST /match/default HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, 10);
            out.flush();
            awaitUnderWay(stopping);
            CompletableFuture<Void> closed = CompletableFuture.runAsync(stopping::close);
            Thread.sleep(200);
            out.write(body, 10, body.length - 10);
            out.flush();
            assertThat(RawClient.text(socket.getInputStream()))
                    .startsWith("HTTP/1.1 200")
                    .contains("us_ofac_sdn:100");
            closed.get(30, java.util.concurrent.TimeUnit.SECONDS);
        }
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(java.io.IOException.class);
    }

    private static void awaitUnderWay(Serving stopping) throws Exception {
        // the request for the metrics is one, the one that waits for its body another
        for (int looks = 0; looks < 1_000; looks++) {
            if (stopping.get("/metrics").body().contains("sightline_requests_underway 2.0")) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("the request did not begin");
    }

    private static ApiServer open(String bind, int port, Keys keys) throws Exception {
        try (CurrentLists lists = CurrentLists.of(home, new SpecTest.Silent())) {
            return ApiServer.open(
                    bind,
                    port,
                    Serving.services(lists, home, problem -> {}),
                    new ApiSettings(keys, ApiLimits.standard()),
                    List.of(),
                    line -> {});
        }
    }
}
