// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Keys that the configuration names by their digest. A key is as long as chance made it, so its plain SHA-256 gives nothing away, and
 * looking a digest up takes no longer for one that is nearly right. Immutable.
 */
public final class ConfiguredKeys implements Keys {
    private final Map<String, Caller> byDigest;

    /** @param byDigest SHA-256 of each key in hex, to whose it is */
    public ConfiguredKeys(Map<String, Caller> byDigest) {
        this.byDigest = Map.copyOf(byDigest);
        this.byDigest.keySet().forEach(digest -> {
            if (!digest.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a key is given by its SHA-256 in 64 small hex digits");
            }
        });
    }

    @Override
    public boolean none() {
        return byDigest.isEmpty();
    }

    @Override
    public Optional<Caller> caller(String key) {
        return Optional.ofNullable(byDigest.get(digest(key)));
    }

    /** How the configuration names a key. */
    public static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
