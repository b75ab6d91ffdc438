// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.service.Configuration;
import org.sightline.store.AccessRole;

/**
 * Which provider may sign people in, and what its word counts for.
 *
 * @param issuer as the provider's metadata have it
 * @param clientSecret null for a public client, which PKCE alone protects
 * @param redirect where the provider sends people back to; null for the address by which they came
 * @param scopes that are asked for; {@code openid} is among them
 * @param rolesClaim the claim of the ID token that holds roles; a dot leads into an object
 * @param roles by the values of that claim
 */
public record OidcSettings(
        URI issuer,
        String clientId,
        @Nullable String clientSecret,
        @Nullable URI redirect,
        List<String> scopes,
        String rolesClaim,
        Map<String, AccessRole> roles) {
    private static final String ISSUER = "oidc.issuer";
    private static final String CLIENT_ID = "oidc.clientId";
    private static final String CLIENT_SECRET = "oidc.clientSecret";
    private static final String REDIRECT = "oidc.redirect";
    private static final String SCOPES = "oidc.scopes";
    private static final String ROLES_CLAIM = "oidc.rolesClaim";
    private static final String READERS = "oidc.readers";
    private static final String ANALYSTS = "oidc.analysts";
    private static final String ADMINS = "oidc.admins";
    private static final Pattern SPACES = Pattern.compile("[ ,]+");
    private static final Pattern COMMAS = Pattern.compile(",");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** All that the configuration may say of it. */
    public static final Set<String> KNOWN =
            Set.of(ISSUER, CLIENT_ID, CLIENT_SECRET, REDIRECT, SCOPES, ROLES_CLAIM, READERS, ANALYSTS, ADMINS);

    public OidcSettings {
        scopes = List.copyOf(scopes);
        roles = Map.copyOf(roles);
    }

    /**
     * What the configuration says; empty where it names no issuer.
     *
     * @throws org.sightline.service.ConfigurationException where something is missing, or an address is none that may be used
     */
    public static Optional<OidcSettings> of(Configuration configuration) {
        if (configuration.text(ISSUER).isEmpty()) {
            KNOWN.stream()
                    .filter(key -> configuration.text(key).isPresent())
                    .sorted()
                    .findFirst()
                    .ifPresent(key -> {
                        throw configuration.refused(key, "means nothing without " + ISSUER);
                    });
            return Optional.empty();
        }
        String client = configuration
                .text(CLIENT_ID)
                .orElseThrow(() -> configuration.refused(ISSUER, "needs " + CLIENT_ID + ", too"));
        Map<String, AccessRole> roles = roles(configuration);
        if (roles.isEmpty()) {
            throw configuration.refused(
                    ISSUER, "needs " + READERS + ", " + ANALYSTS + " or " + ADMINS + ", too: else nobody may come in");
        }
        return Optional.of(new OidcSettings(
                address(configuration, ISSUER),
                client,
                configuration.text(CLIENT_SECRET).orElse(null),
                configuration.text(REDIRECT).isPresent() ? address(configuration, REDIRECT) : null,
                Stream.concat(
                                Stream.of("openid"),
                                SPACES.splitAsStream(configuration.text(SCOPES).orElse("profile")))
                        .filter(scope -> !scope.isEmpty())
                        .distinct()
                        .toList(),
                configuration.text(ROLES_CLAIM).orElse("roles"),
                roles));
    }

    /** Says nothing of the secret, which may stand in no log. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }

    /** A value that two roles name has the higher. */
    private static Map<String, AccessRole> roles(Configuration configuration) {
        Map<String, AccessRole> roles = new TreeMap<>();
        put(roles, configuration.text(READERS), AccessRole.READER);
        put(roles, configuration.text(ANALYSTS), AccessRole.ANALYST);
        put(roles, configuration.text(ADMINS), AccessRole.ADMIN);
        return roles;
    }

    private static void put(Map<String, AccessRole> roles, Optional<String> values, AccessRole role) {
        values.stream()
                .flatMap(COMMAS::splitAsStream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(value -> roles.put(value, role));
    }

    /** What is sent in the open could be read and changed on its way. */
    private static URI address(Configuration configuration, String key) {
        String text = configuration.text(key).orElseThrow().strip();
        try {
            URI address = new URI(text);
            String host = address.getHost();
            boolean safe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && host != null && THIS_MACHINE.contains(host));
            if (host != null && safe && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw configuration.refused(
                key, "is an address that begins with https:// (or http://localhost), not '" + text + "'");
    }
}
