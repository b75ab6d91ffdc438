// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.store.AccessRole;

/** Which tokens are good, at a live provider that says whatever it is told to: an honest one makes no bad ones. */
final class ProviderTest {
    private static final String SECRET = "a secret that is long enough to sign with it, too";
    private static final URI BACK = URI.create("http://localhost/sign-in/return");

    private final Attempt attempt = Attempt.begin();
    private final RSAKey key;
    private final HttpServer server;
    private final String issuer;
    private String token = "";

    ProviderTest() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
    }

    @BeforeEach
    void open() {
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", () -> "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatTheProviderSignedForThisTryIsGood() throws Exception {
        discoverable();
        token = signed(claims().build(), key).serialize();
        assertThat(provider().person("code", attempt, BACK)).isEqualTo(new Person("anna", AccessRole.READER));
    }

    @Test
    void whatSomebodyElseSignedIsRefused() throws Exception {
        discoverable();
        refused(signed(claims().build(), new RSAKeyGenerator(2048).keyID("1").generate()), "Signed JWT rejected");
        SignedJWT shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        shared.sign(new MACSigner(SECRET));
        refused(shared, "Signed JWT rejected");
        refused(new PlainJWT(claims().build()), "Signed ID token expected");
    }

    @Test
    void whatWasSignedForSomethingElseIsRefused() throws Exception {
        discoverable();
        refused(signed(claims().audience("another").build(), key), "audience");
        refused(signed(claims().issuer("http://localhost/other").build(), key), "issuer");
        refused(signed(claims().claim("nonce", Attempt.begin().nonce()).build(), key), "nonce");
        refused(signed(claims().claim("nonce", null).build(), key), "nonce");
        refused(
                signed(
                        claims().expirationTime(Date.from(Instant.now().minusSeconds(600)))
                                .build(),
                        key),
                "Expired JWT");
    }

    @Test
    void aProviderThatIsBackIsAskedAgain() throws Exception {
        Provider provider = provider();
        for (int tries = 0; tries < 2; tries++) {
            SignInException away = catchThrowableOfType(SignInException.class, () -> provider.address(attempt, BACK));
            assertThat(away.kind()).isEqualTo(SignInException.Kind.AWAY);
            assertThat(away.reason()).isEqualTo(Discovery.UNREACHABLE);
        }
        discoverable();
        Thread.sleep(Discovery.REST.toMillis());
        assertThat(provider.address(attempt, BACK).toString()).startsWith(issuer + "/authorize?");
    }

    private void refused(JWT bad, String reason) {
        token = bad.serialize();
        SignInException refused =
                catchThrowableOfType(SignInException.class, () -> provider().person("code", attempt, BACK));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).contains(reason);
        assertThat(refused.kind()).isEqualTo(SignInException.Kind.REFUSED);
    }

    private Provider provider() {
        return new Provider(
                new OidcSettings(
                        URI.create(issuer),
                        "sightline",
                        SECRET,
                        null,
                        List.of("openid"),
                        "roles",
                        Map.of("press", AccessRole.READER)),
                Duration.ofSeconds(5));
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("1")
                .audience("sightline")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)))
                .claim("nonce", attempt.nonce())
                .claim("preferred_username", "anna")
                .claim("roles", List.of("press"));
    }

    private static SignedJWT signed(JWTClaimsSet claims, RSAKey key) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        token.sign(new RSASSASigner(key));
        return token;
    }

    private void discoverable() {
        answer("/.well-known/openid-configuration", () -> """
                {"issuer":"ISSUER","authorization_endpoint":"ISSUER/authorize","token_endpoint":"ISSUER/token","jwks_uri":"ISSUER/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256","HS256","none"]}""".replace("ISSUER", issuer));
    }

    private void answer(String path, Supplier<String> said) {
        server.createContext(path, exchange -> {
            byte[] bytes = said.get().getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
