// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.service.Configuration;
import org.sightline.service.ConfigurationException;
import org.sightline.store.AccessRole;

/** What the configuration says of a provider, and what a token's claims come to by it. */
final class OidcSettingsTest {
    private static final Map<String, String> ALL = Map.of(
            "oidc.issuer", "https://login.example.org/realms/news",
            "oidc.clientId", "sightline",
            "oidc.clientSecret", "hush",
            "oidc.redirect", "https://sightline.example.org/sign-in/return",
            "oidc.scopes", "email, groups",
            "oidc.rolesClaim", "realm_access.roles",
            "oidc.readers", "press, guests",
            "oidc.analysts", "desk",
            "oidc.admins", "desk-head, press");

    @TempDir
    private Path home = Path.of("");

    @Test
    void everySettingIsRead() {
        assertThat(ALL.keySet()).isEqualTo(OidcSettings.KNOWN);
        OidcSettings settings = settings(ALL);
        assertThat(settings.issuer()).isEqualTo(URI.create("https://login.example.org/realms/news"));
        assertThat(settings.clientId()).isEqualTo("sightline");
        assertThat(settings.clientSecret()).isEqualTo("hush");
        assertThat(settings.redirect()).isEqualTo(URI.create("https://sightline.example.org/sign-in/return"));
        assertThat(settings.scopes()).containsExactly("openid", "email", "groups");
        assertThat(settings.rolesClaim()).isEqualTo("realm_access.roles");
        assertThat(settings.roles())
                .isEqualTo(Map.of(
                        "guests", AccessRole.READER,
                        "desk", AccessRole.ANALYST,
                        "desk-head", AccessRole.ADMIN,
                        "press", AccessRole.ADMIN));
        assertThat(settings.toString()).doesNotContain("hush");
    }

    @Test
    void withoutMoreThanIsNeededTheRestIsStandard() {
        OidcSettings settings = settings(Map.of(
                "oidc.issuer", "http://localhost:8080/news", "oidc.clientId", "sightline", "oidc.readers", "press"));
        assertThat(settings.clientSecret()).isNull();
        assertThat(settings.redirect()).isNull();
        assertThat(settings.scopes()).containsExactly("openid", "profile");
        assertThat(settings.rolesClaim()).isEqualTo("roles");
        assertThat(OidcSettings.of(configuration(Map.of()))).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsRefusedByName() {
        refused(without("oidc.clientId"), "oidc.clientId");
        refused(without("oidc.issuer"), "SIGHTLINE_OIDC_ADMINS means nothing without oidc.issuer");
        refused(
                Map.of("oidc.issuer", "https://login.example.org", "oidc.clientId", "sightline"),
                "oidc.readers, oidc.analysts or oidc.admins");
        refused(with("oidc.issuer", "http://login.example.org"), "https://");
        refused(with("oidc.issuer", "login.example.org"), "https://");
        refused(with("oidc.redirect", "http://sightline.example.org/sign-in/return"), "SIGHTLINE_OIDC_REDIRECT");
    }

    @Test
    void theHighestRoleCountsWhereverTheClaimHasIt() throws SignInException {
        OidcSettings settings = settings(ALL);
        Map<String, Object> nested = Map.of(
                "sub", "1", "preferred_username", "anna", "realm_access", Map.of("roles", List.of("guests", "desk")));
        assertThat(Claims.person(nested, settings)).isEqualTo(new Person("anna", AccessRole.ANALYST));
        Map<String, Object> whole = Map.of("sub", "1", "realm_access.roles", "desk-head");
        assertThat(Claims.person(whole, settings)).isEqualTo(new Person("1", AccessRole.ADMIN));
    }

    @Test
    void whoHasNoRoleIsTold() {
        OidcSettings settings = settings(ALL);
        for (Object none : List.of(List.of("cooks"), "", 7, Map.of("desk", "desk"))) {
            assertThatThrownBy(() -> Claims.person(
                            Map.of("sub", "1", "preferred_username", "bob", "realm_access", Map.of("roles", none)),
                            settings))
                    .isInstanceOf(SignInException.class)
                    .hasMessageContaining("bob")
                    .hasMessageContaining("realm_access.roles");
        }
    }

    @Test
    void whatIsToBeUnguessableDiffersAndGivesTheSecretNotAway() {
        Attempt attempt = Attempt.begin();
        assertThat(List.of(attempt.secret(), attempt.state(), attempt.nonce(), attempt.verifier()))
                .doesNotHaveDuplicates();
        assertThat(attempt.toString()).doesNotContain(attempt.secret());
        assertThat(Attempt.begin()).isNotEqualTo(attempt);
    }

    private void refused(Map<String, String> settings, String reason) {
        assertThatThrownBy(() -> settings(settings))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(reason);
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> changed = new TreeMap<>(ALL);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, String> without(String key) {
        Map<String, String> changed = new TreeMap<>(ALL);
        changed.remove(key);
        return changed;
    }

    private OidcSettings settings(Map<String, String> settings) {
        return OidcSettings.of(configuration(settings)).orElseThrow();
    }

    private Configuration configuration(Map<String, String> settings) {
        Map<String, String> environment = new TreeMap<>();
        settings.forEach((key, value) -> environment.put(Configuration.variable(key), value));
        return Configuration.of(home, environment, OidcSettings.KNOWN);
    }
}
