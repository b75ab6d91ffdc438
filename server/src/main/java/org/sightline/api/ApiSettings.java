// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.oidc.OidcSettings;
import org.sightline.service.Configuration;

/**
 * How a server is to be.
 *
 * @param keys that are good
 * @param limits of what a client may ask
 * @param oidc who else may sign people in; null for nobody
 */
public record ApiSettings(
        Keys keys, ApiLimits limits, @Nullable OidcSettings oidc) {
    private static final String PER_SECOND = "api.requestsPerSecond";
    private static final String BURST = "api.burst";
    private static final String BODY_BYTES = "api.bodyBytes";
    private static final String BIND = "api.bind";
    private static final String PORT = "api.port";
    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_REQUESTS = 1_000_000;

    /** All that the configuration may say of it. */
    public static final Set<String> KNOWN = Stream.concat(
                    Stream.of(PER_SECOND, BURST, BODY_BYTES, BIND, PORT), OidcSettings.KNOWN.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Keys without which one may come in by signing in, so that nobody is let in without either. */
    private record BesideProvider(Keys keys) implements Keys {
        @Override
        public boolean none() {
            return false;
        }

        @Override
        public Optional<Caller> caller(String key) {
            return keys.caller(key);
        }
    }

    public ApiSettings {
        keys = oidc == null ? keys : new BesideProvider(keys);
    }

    /** Where nobody else may sign people in. */
    ApiSettings(Keys keys, ApiLimits limits) {
        this(keys, limits, null);
    }

    /**
     * With the limits that the configuration sets.
     *
     * @throws org.sightline.service.ConfigurationException where one cannot be used
     */
    public static ApiSettings of(Configuration configuration, Keys keys) {
        ApiLimits standard = ApiLimits.standard();
        int perSecond = configuration.number(PER_SECOND, standard.perSecond(), 0, MOST_REQUESTS);
        int burst = Math.max(perSecond, configuration.number(BURST, 2 * perSecond, 0, 2 * MOST_REQUESTS));
        int body = configuration.number(BODY_BYTES, standard.bodyBytes(), 1, MOST_BYTES);
        return new ApiSettings(
                keys,
                standard.set(body, perSecond, burst),
                OidcSettings.of(configuration).orElse(null));
    }

    /** The address to listen at. */
    public static String bind(Configuration configuration) {
        return configuration.text(BIND).orElse("127.0.0.1");
    }

    /** The port to listen at; 0 for any that is free. */
    public static int port(Configuration configuration) {
        return configuration.number(PORT, 8_000, 0, 65_535);
    }
}
