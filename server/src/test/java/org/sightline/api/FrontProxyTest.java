// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A live server as a proxy on the same machine asks it. */
final class FrontProxyTest {
    private static final String KEY = "sightline_of_the_desk";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For,203.0.113.9",
        "X-Forwarded-Proto,https",
        "X-Forwarded-Host,sightline.example",
        "X-Real-IP,203.0.113.9",
        "Forwarded,for=203.0.113.9",
        "Via,1.1 proxy.example"
    })
    void withoutKeysNothingIsAnsweredThatAProxySent(String header, String value) throws Exception {
        try (Serving open = new Serving(SampleLists.home(folder))) {
            assertThat(open.get("/catalog").status()).isEqualTo(200);
            Serving.Answer sent = open.get("/catalog", header, value);
            assertThat(sent.status()).isEqualTo(403);
            assertThat(sent.detail()).contains("a proxy sent this", "sightline keys create");
            assertThat(open.get("/healthz", header, value).status())
                    .as("a proxy may look whether we live")
                    .isEqualTo(200);
        }
    }

    @Test
    void withKeysLinksAndCookiesAreAsTheClientReachedTheProxy() throws Exception {
        Keys keys = new ConfiguredKeys(Map.of(ConfiguredKeys.digest(KEY), new Caller("desk", Role.READER)));
        try (Serving closed = new Serving(SampleLists.home(folder), keys, ApiLimits.standard())) {
            String ask = "GET /reconcile/default HTTP/1.1\r\nHost: sightline.example\r\nConnection: close\r\n"
                    + "Authorization: ApiKey " + KEY + "\r\n";
            assertThat(RawClient.raw(closed.port(), ask + "X-Forwarded-Proto: https\r\n\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"identifierSpace\":\"https://sightline.example/entities/\"");
            assertThat(RawClient.raw(closed.port(), ask + "\r\n"))
                    .contains("\"identifierSpace\":\"http://sightline.example/entities/\"");
            String form = "key=" + KEY;
            String signIn = "POST /sign-in HTTP/1.1\r\nHost: sightline.example\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n";
            assertThat(RawClient.raw(closed.port(), signIn + "X-Forwarded-Proto: https\r\n\r\n" + form))
                    .startsWith("HTTP/1.1 303")
                    .containsPattern("Set-Cookie: sightline_session=.*; Secure");
            assertThat(RawClient.raw(closed.port(), signIn + "\r\n" + form))
                    .startsWith("HTTP/1.1 303")
                    .doesNotContain("Secure");
        }
    }
}
