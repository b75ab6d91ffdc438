// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.oidc.OidcSettings;
import org.sightline.service.CurrentLists;
import org.sightline.store.AccessRole;
import org.sightline.store.AuditRow;
import org.sightline.store.Store;
import org.sightline.store.StorePlace;

/** Signing in at a live provider of OpenID Connect, as a browser goes there and back. */
final class ProviderRoutesTest {
    private static final String REALM = "news";
    private static final String CLIENT = "sightline";

    @TempDir
    private static Path folder = Path.of("");

    private static final MockOAuth2Server provider = new MockOAuth2Server();
    private static final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static Path home = Path.of("");
    private static @Nullable Serving live;

    @BeforeAll
    static void open() throws Exception {
        provider.start();
        home = SampleLists.home(folder);
        live = Serving.withProvider(home, settings(provider));
    }

    @AfterAll
    static void close() {
        serving().close();
        provider.shutdown();
    }

    private static Serving serving() {
        return Objects.requireNonNull(live);
    }

    private static OidcSettings settings(MockOAuth2Server provider) {
        return new OidcSettings(
                provider.issuerUrl(REALM).uri(),
                CLIENT,
                "hush",
                null,
                List.of("openid", "profile"),
                "realm_access.roles",
                Map.of("press", AccessRole.READER, "desk", AccessRole.ANALYST, "heads", AccessRole.ADMIN));
    }

    /** Way there: where the browser is sent, and the cookie that it keeps until it is back. */
    private record Sent(URI provider, String cookie) {
        String parameter(String name) {
            return ProviderRoutesTest.parameter(provider.getRawQuery(), name);
        }
    }

    @Test
    void whoHasARoleThereComesInWithItAndIsWrittenDown() throws Exception {
        assertThat(serving().get("/v1/lists").status()).isEqualTo(401);
        assertThat(serving().get("/sign-in?to=/v1/lists").body())
                .contains("<a href=\"/sign-in/provider?to=%2Fv1%2Flists\">Sign in at localhost</a>");
        Sent sent = sent();
        assertThat(sent.parameter("code_challenge_method")).isEqualTo("S256");
        assertThat(sent.parameter("scope")).isEqualTo("openid profile");
        assertThat(sent.parameter("redirect_uri"))
                .isEqualTo("http://127.0.0.1:" + serving().port() + "/sign-in/return");
        told("anna", "cooks", "heads", "press");
        Serving.Answer back = back(vouched(sent), sent.cookie());
        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/v1/lists");
        String session = session(back);
        assertThat(serving().get("/v1/audit", "Cookie", session).status()).isEqualTo(200);
        AuditRow row = newestInTheTrail();
        assertThat(row.who()).isEqualTo("anna");
        assertThat(row.subject()).isEqualTo("provider");
        assertThat(serving().post("/sign-out", "", "Cookie", session).status()).isEqualTo(403);
        Matcher token = Pattern.compile("name=\"csrf\" value=\"(\\w+)\"")
                .matcher(serving().get("/sign-in", "Cookie", session).body());
        assertThat(token.find()).isTrue();
        assertThat(serving()
                        .post("/sign-out", "", "Cookie", session, "X-CSRF-Token", token.group(1))
                        .status())
                .isEqualTo(303);
        assertThat(serving().get("/v1/lists", "Cookie", session).status()).isEqualTo(401);
    }

    @Test
    void aRoleMayNoMoreThanItMay() throws Exception {
        Sent sent = sent();
        told("rita", "press");
        String session = session(back(vouched(sent), sent.cookie()));
        assertThat(serving().get("/v1/lists", "Cookie", session).status()).isEqualTo(200);
        assertThat(serving().get("/v1/audit", "Cookie", session).status()).isEqualTo(403);
    }

    @Test
    void whoHasNoRoleIsToldSo() throws Exception {
        Sent sent = sent();
        told("bob", "cooks");
        refused(back(vouched(sent), sent.cookie()), "you are bob there");
    }

    @Test
    void aWayBackThatBelongsToNoWayThereIsRefused() throws Exception {
        Sent sent = sent();
        Sent other = sent();
        String query = vouched(sent);
        refused(back(query.replace(sent.parameter("state"), "0".repeat(64)), sent.cookie()), "not begun here");
        refused(back(query, other.cookie()), "not begun here");
        refused(back(query, "sightline_signing_in=broken"), "not begun here");
        refused(serving().get("/sign-in/return?" + query), "not begun here");
    }

    @Test
    void aCodeOfAnotherTryIsRefused() throws Exception {
        Sent sent = sent();
        Sent other = sent();
        told("anna", "heads");
        String stolen = vouched(other).replace(other.parameter("state"), sent.parameter("state"));
        refused(back(stolen, sent.cookie()), "You cannot be signed in");
    }

    @Test
    void aTokenForAnotherTryIsRefused() throws Exception {
        Sent sent = sent();
        told("anna", "heads");
        URI changed = URI.create(sent.provider().toString().replace(sent.parameter("nonce"), "0".repeat(64)));
        refused(back(vouched(new Sent(changed, sent.cookie())), sent.cookie()), "nonce");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        Sent sent = sent();
        String query = vouched(sent);
        told("anna", "heads");
        Serving.Answer first = back(query, sent.cookie());
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.response().headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).contains("sightline_signing_in=;", "Expires=Thu, 01 Jan 1970"));
        told("anna", "heads");
        refused(back(query, sent.cookie()), "You cannot be signed in: the provider refused");
        refused(serving().get("/sign-in/return?" + query), "not begun here");
    }

    @Test
    void whatTheProviderRefusesIsTold() throws Exception {
        Sent sent = sent();
        refused(
                back("state=" + sent.parameter("state") + "&error=access_denied%3Cb%3E", sent.cookie()),
                "The provider said no: access_denied&lt;b&gt;");
    }

    @Test
    void whileTheProviderIsAwayKeysWork() throws Exception {
        MockOAuth2Server ended = new MockOAuth2Server();
        ended.start();
        OidcSettings settings = settings(ended);
        ended.shutdown();
        Path elsewhere = other("away");
        String key;
        try (Store store = Store.open(StorePlace.inHome(elsewhere, null), Serving.CLOCK)) {
            key = store.accessKeys().make("desk", AccessRole.READER, "boss").secret();
        }
        try (Serving away = Serving.withProvider(elsewhere, settings)) {
            Serving.Answer there = away.get("/sign-in/provider");
            assertThat(there.status()).isEqualTo(503);
            assertThat(there.header("Retry-After")).isEqualTo("5");
            assertThat(there.body()).contains("the provider cannot be reached now", "Keys work", "name=\"key\"");
            assertThat(away.get("/v1/lists", "X-API-Key", key).status()).isEqualTo(200);
        }
    }

    @Test
    void withAProviderItMayListenElsewhere() throws Exception {
        Path elsewhere = other("elsewhere");
        try (CurrentLists lists = CurrentLists.of(elsewhere, new SpecTest.Silent());
                ApiServer server = ApiServer.open(
                        "0.0.0.0",
                        0,
                        Serving.services(lists, elsewhere, problem -> {}),
                        new ApiSettings(Serving.NO_KEYS, ApiLimits.standard(), settings(provider)),
                        List.of(),
                        line -> {})) {
            assertThat(RawClient.raw(
                            server.port(), "GET /v1/lists HTTP/1.1\r\nHost: any.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void withoutAProviderThereIsNoWayThere() throws Exception {
        try (Serving without = new Serving(other("without"))) {
            assertThat(without.get("/sign-in/provider").status()).isEqualTo(404);
            assertThat(without.get("/sign-in/return").status()).isEqualTo(404);
            assertThat(without.get("/sign-in").body()).doesNotContain("/sign-in/provider");
        }
    }

    private static Path other(String name) throws Exception {
        return SampleLists.home(Files.createDirectory(folder.resolve(name)));
    }

    private Sent sent() throws Exception {
        Serving.Answer there = serving().get("/sign-in/provider?to=/v1/lists");
        assertThat(there.status()).isEqualTo(303);
        String cookie = there.header("Set-Cookie");
        assertThat(cookie).contains("Path=/sign-in", "HttpOnly", "SameSite=Lax", "Max-Age=600");
        return new Sent(URI.create(there.header("Location")), cookie.substring(0, cookie.indexOf(';')));
    }

    /** What the provider sends back by browser. */
    private String vouched(Sent sent) throws Exception {
        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(sent.provider()).build(), HttpResponse.BodyHandlers.ofString());
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith("http://127.0.0.1:" + serving().port() + "/sign-in/return?");
        return URI.create(location).getRawQuery();
    }

    private Serving.Answer back(String query, String cookie) throws Exception {
        return serving().get("/sign-in/return?" + query, "Cookie", cookie);
    }

    /** What the provider says of who comes next. */
    private void told(String name, String... roles) {
        provider.enqueueCallback(
                new DefaultOAuth2TokenCallback(REALM, "1", "JWT", List.of(CLIENT), claims(name, roles), 600));
    }

    private static Map<String, Object> claims(String name, String... roles) {
        return Map.of("preferred_username", name, "realm_access", Map.of("roles", List.of(roles)));
    }

    private static void refused(Serving.Answer answer, String reason) {
        assertThat(answer.body()).contains(reason);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).startsWith("sightline_session="));
    }

    private static String session(Serving.Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("sightline_session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not signed in: " + answer.body()));
    }

    private AuditRow newestInTheTrail() {
        try (Store store = Store.open(StorePlace.inHome(home, null), Serving.CLOCK)) {
            return store.audit().newest(null, 1).rows().get(0);
        }
    }

    private static String parameter(String query, String name) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        assertThat(found.find()).as(name + " in " + query).isTrue();
        return URLDecoder.decode(found.group(1), StandardCharsets.UTF_8);
    }
}
