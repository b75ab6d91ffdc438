// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.store.AccessKeys;
import org.sightline.store.AccessRole;
import org.sightline.store.Store;
import org.sightline.store.StorePlace;

/** Keys in the store and sessions of browsers, at a live server; keys are made as another process makes them. */
final class AccessTest {
    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @org.jspecify.annotations.Nullable private Serving live;

    @BeforeEach
    void open() throws Exception {
        home = SampleLists.home(folder);
        live = Serving.withKeptKeys(home);
    }

    @AfterEach
    void close() {
        serving().close();
    }

    private Serving serving() {
        return java.util.Objects.requireNonNull(live);
    }

    private String key(String name, AccessRole role) {
        try (Store store = Store.open(StorePlace.inHome(home, null), Serving.CLOCK)) {
            return store.accessKeys().make(name, role, "boss").secret();
        }
    }

    private AccessKeys.Made made(String name, AccessRole role) {
        try (Store store = Store.open(StorePlace.inHome(home, null), Serving.CLOCK)) {
            return store.accessKeys().make(name, role, "boss");
        }
    }

    private void revoke(String name) {
        try (Store store = Store.open(StorePlace.inHome(home, null), Serving.CLOCK)) {
            store.accessKeys().revoke(name, "boss");
        }
    }

    /** Asks until the answer has this status, for a second and what a busy machine adds. */
    private void await(String path, int status, String... headers) throws Exception {
        int got = 0;
        for (int looks = 0; looks < 300 && got != status; looks++) {
            got = serving().get(path, headers).status();
            Thread.sleep(got == status ? 0 : 20);
        }
        assertThat(got).as(path).isEqualTo(status);
    }

    @Test
    void aKeyIsInForceAndRevokedInARunningServer() throws Exception {
        assertThat(serving().get("/v1/lists").status()).isEqualTo(200);
        String reader = key("payments", AccessRole.READER);
        await("/v1/lists", 401);
        assertThat(serving()
                        .get("/v1/lists", "Authorization", "ApiKey " + reader)
                        .status())
                .isEqualTo(200);
        assertThat(serving().get("/healthz").status()).as("needs no key").isEqualTo(200);
        revoke("payments");
        await("/v1/lists", 401, "Authorization", "ApiKey " + reader);
        assertThat(serving().get("/v1/lists").status())
                .as("the last key's end opens nothing")
                .isEqualTo(401);
    }

    @Test
    void eachRoleMayWhatItsRoutesAsk() throws Exception {
        String[] reader = {"Authorization", "ApiKey " + key("r", AccessRole.READER)};
        String[] analyst = {"Authorization", "Bearer " + key("a", AccessRole.ANALYST)};
        String[] admin = {"X-API-Key", key("d", AccessRole.ADMIN)};
        await("/v1/lists", 401);
        await("/v1/articles", 200, reader);
        String judgement = "{\"verdict\":\"accept\"}";
        assertThat(serving().post("/v1/links/x/judgements", judgement, reader).detail())
                .contains("needs a key of role analyst");
        assertThat(serving().post("/v1/links/x/judgements", judgement, analyst).status())
                .isEqualTo(404);
        assertThat(serving().get("/v1/audit", analyst).status()).isEqualTo(403);
        assertThat(serving().get("/v1/audit", admin).status()).isEqualTo(200);
        assertThat(serving().get("/metrics", analyst).status()).isEqualTo(403);
        assertThat(serving().get("/metrics", admin).status()).isEqualTo(200);
        assertThat(serving()
                        .get("/v1/articles", "X-API-Key", "sightline_guessed")
                        .detail())
                .contains("unknown or revoked");
    }

    @Test
    void aBrowserSignsInWritesWithATokenAndSignsOut() throws Exception {
        AccessKeys.Made made = made("desk", AccessRole.ANALYST);
        await("/v1/lists", 401);
        assertThat(signIn("sightline_wrong").status()).isEqualTo(403);
        Serving.Answer in = signIn(made.secret());
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/v1/lists");
        String cookie = in.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain(made.secret());
        String[] signed = {"Cookie", cookie.split(";", 2)[0]};
        assertThat(serving().get("/v1/lists", signed).status()).isEqualTo(200);
        String judgement = "{\"verdict\":\"accept\"}";
        assertThat(serving().post("/v1/links/x/judgements", judgement, signed).detail())
                .contains("not sent from a page of this server");
        String token = org.sightline.store.Secrets.digest("csrf of " + signed[1].split("=", 2)[1]);
        String[] ours = {signed[0], signed[1], "X-CSRF-Token", token};
        assertThat(serving().post("/v1/links/x/judgements", judgement, ours).status())
                .isEqualTo(404);
        String[] foreign = {signed[0], signed[1], "X-CSRF-Token", token, "Origin", "http://elsewhere.example"};
        assertThat(serving().post("/v1/links/x/judgements", judgement, foreign).detail())
                .contains("a page of another server");
        assertThat(serving().post("/sign-out", "", ours).status()).isEqualTo(303);
        assertThat(serving().get("/v1/lists", signed).status()).isEqualTo(401);
    }

    @Test
    void everyFormOfAPageHasTheTokenOfItsSession() throws Exception {
        AccessKeys.Made made = made("desk", AccessRole.READER);
        await("/v1/lists", 401);
        String[] signed = {"Cookie", signIn(made.secret()).header("Set-Cookie").split(";", 2)[0]};
        String token = org.sightline.store.Secrets.digest("csrf of " + signed[1].split("=", 2)[1]);
        assertThat(serving().get("/sign-in", signed).body())
                .contains("<form method=\"post\" action=\"/sign-in\"><input type=\"hidden\" name=\"csrf\" value=\""
                        + token);
        assertThat(serving().get("/sign-in").body()).doesNotContain("csrf");
    }

    @Test
    void aSessionEndsWithTheKeyThatBeganIt() throws Exception {
        AccessKeys.Made made = made("desk", AccessRole.READER);
        await("/v1/lists", 401);
        String[] signed = {"Cookie", signIn(made.secret()).header("Set-Cookie").split(";", 2)[0]};
        assertThat(serving().get("/v1/lists", signed).status()).isEqualTo(200);
        revoke("desk");
        assertThat(serving().get("/v1/lists", signed).status()).isEqualTo(401);
    }

    @Test
    void nobodyIsSentToAnotherServerAfterSigningIn() throws Exception {
        AccessKeys.Made made = made("desk", AccessRole.READER);
        await("/v1/lists", 401);
        for (String to : new String[] {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"}) {
            assertThat(signIn(made.secret(), to).header("Location")).isEqualTo("/");
        }
    }

    @Test
    void withoutKeysAPageOfAnotherServerCannotHaveABrowserWriteHere() throws Exception {
        Serving.Answer answer = serving()
                .post("/v1/read", "A story.", "Content-Type", "text/plain", "Origin", "http://elsewhere.example");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.detail()).contains("a page of another server");
    }

    private Serving.Answer signIn(String key) throws Exception {
        return signIn(key, "/v1/lists");
    }

    private Serving.Answer signIn(String key, String to) throws Exception {
        return serving()
                .post(
                        "/sign-in",
                        "key=" + key + "&to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }
}
