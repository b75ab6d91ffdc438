// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What {@code api.json} in the data directory says: {@code {"format": "sightline-api/1", "keys": [{"name", "role", "sha256"}],
 * "requestsPerSecond", "burst", "bodyBytes"}}. All but the format may be left out; without the file there are no keys and the standard
 * limits.
 */
public record ApiSettings(Keys keys, ApiLimits limits) {
    /** The file's name. */
    public static final String FILE = "api.json";

    private static final String FORMAT = "sightline-api/1";
    private static final Set<String> FIELDS = Set.of("format", "keys", "requestsPerSecond", "burst", "bodyBytes");
    private static final Set<String> KEY_FIELDS = Set.of("name", "role", "sha256");
    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_REQUESTS = 1_000_000;

    /**
     * Reads the settings of a data directory.
     *
     * @throws OpeningException where the file is there and cannot be understood; unknown fields are named
     */
    public static ApiSettings of(Path home) throws OpeningException {
        Path file = home.resolve(FILE);
        try {
            return read(Json.MAPPER.readTree(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return new ApiSettings(new ConfiguredKeys(Map.of()), ApiLimits.standard());
        } catch (JsonProcessingException e) {
            throw wrong(file, "no JSON at line " + e.getLocation().getLineNr());
        } catch (IllegalArgumentException e) {
            throw wrong(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new OpeningException(OpeningException.Kind.UNAVAILABLE, file + " cannot be read: " + e.getMessage());
        }
    }

    private static ApiSettings read(JsonNode root) {
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException("its format is not " + FORMAT);
        }
        requireKnown(root, FIELDS);
        Map<String, Caller> keys = new HashMap<>();
        for (JsonNode key : root.path("keys")) {
            requireKnown(key, KEY_FIELDS);
            keys.put(
                    key.path("sha256").asText().toLowerCase(Locale.ROOT),
                    new Caller(key.path("name").asText(), role(key.path("role").asText())));
        }
        int perSecond = number(root, "requestsPerSecond", 0, MOST_REQUESTS);
        int burst = Math.max(perSecond, number(root, "burst", 2 * perSecond, 2 * MOST_REQUESTS));
        ApiLimits limits = ApiLimits.standard();
        return new ApiSettings(
                new ConfiguredKeys(keys),
                limits.set(number(root, "bodyBytes", limits.bodyBytes(), MOST_BYTES), perSecond, burst));
    }

    private static Role role(String text) {
        return switch (text) {
            case "reader" -> Role.READER;
            case "analyst" -> Role.ANALYST;
            case "admin" -> Role.ADMIN;
            default ->
                throw new IllegalArgumentException("a key's role is reader, analyst or admin, not '" + text + "'");
        };
    }

    private static int number(JsonNode root, String field, int otherwise, int most) {
        JsonNode node = root.path(field);
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.canConvertToInt() || node.asInt() < 0 || node.asInt() > most) {
            throw new IllegalArgumentException(field + " is a number from 0 to " + most);
        }
        return node.asInt();
    }

    private static void requireKnown(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                throw new IllegalArgumentException("there is no setting '" + field + "'");
            }
        });
    }

    private static OpeningException wrong(Path file, String why) {
        return new OpeningException(OpeningException.Kind.USAGE, file + ": " + why);
    }
}
