// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest client sends is refused plainly, and costs little. */
final class TricksTest {
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

    @Test
    void aBodyBeyondTheLimitIsRefusedWithoutBeingRead() throws Exception {
        int length = 100 << 20;
        String head = "POST /match/default HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + length + "\r\n\r\n";
        String answer = RawClient.raw(serving.port(), head);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("larger than 8388608 bytes", "Connection: close");
    }

    @Test
    void aBodyThatHidesItsLengthIsRefusedToo() throws Exception {
        byte[] bytes = new byte[(8 << 20) + 1];
        Arrays.fill(bytes, (byte) ' ');
        Serving.Answer answer = serving.send(serving.request("/match/default")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes)))
                .build());
        assertThat(answer.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /entities/..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /entities/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /entities/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /catalog;x=/../y HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /catalog HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
                "GET /catalog HTTP/1.1\r\n\r\n",
                "GET /search/default?q=%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /match/default HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "BREW /catalog HTTP/1.1\r\nHost: localhost\r\n\r\n",
            })
    void tricksOfPathsAndHeadersAreRefusedPlainly(String request) throws Exception {
        String answer = RawClient.raw(serving.port(), request);
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Exception", "org.eclipse", "at org.", "jetty", "root:");
    }

    @Test
    void headersBeyondTheLimitAreRefused() throws Exception {
        String answer = RawClient.raw(
                serving.port(),
                "GET /catalog HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431").contains("{\"detail\":").doesNotContain("jetty", "Exception");
    }

    @Test
    void withoutKeysNobodyElsesNameIsAnsweredTo() throws Exception {
        assertThat(RawClient.raw(
                        serving.port(),
                        "GET /catalog HTTP/1.1\r\nHost: evil.example:8000\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(RawClient.raw(
                        serving.port(), "GET /catalog HTTP/1.1\r\nHost: localhost:8000\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(RawClient.raw(
                        serving.port(), "GET /catalog HTTP/1.1\r\nHost: [::1]:8000\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void slowClientsAreLetGo() throws Exception {
        ApiLimits quick = new ApiLimits(
                8 << 20,
                16 << 10,
                100,
                500,
                9_499,
                100,
                16,
                Duration.ofMillis(400),
                1_000,
                0,
                0,
                Duration.ofSeconds(5));
        try (Serving slow = new Serving(home, Serving.NO_KEYS, quick);
                Socket silent = new Socket(InetAddress.getLoopbackAddress(), slow.port());
                Socket stuck = new Socket(InetAddress.getLoopbackAddress(), slow.port())) {
            stuck.getOutputStream()
                    .write("POST /match/default HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
            stuck.setSoTimeout(20_000);
            silent.setSoTimeout(20_000);
            assertThat(RawClient.text(stuck.getInputStream()))
                    .startsWith("HTTP/1.1 4")
                    .doesNotContain("Exception");
            assertThat(silent.getInputStream().read()).isEqualTo(-1);
            assertThat(slow.get("/healthz").status()).isEqualTo(200);
        }
    }
}
