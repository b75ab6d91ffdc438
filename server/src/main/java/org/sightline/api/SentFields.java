// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a small JSON object that a client sent; one that is not known is a slip, and named. */
final class SentFields {
    private final JsonNode node;

    private SentFields(JsonNode node) {
        this.node = node;
    }

    static SentFields of(byte[] body, Set<String> known) {
        JsonNode node = Json.read(body);
        if (!node.isObject()) {
            throw new RefusedException(400, "the body must be a JSON object");
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new RefusedException(
                        400,
                        "there is no field '" + RefusedException.shown(field) + "'; there are "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
        return new SentFields(node);
    }

    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new RefusedException(400, "'" + field + "' must be a text");
        }
        return Optional.of(value.asText());
    }

    String required(String field) {
        return text(field).orElseThrow(() -> new RefusedException(400, "'" + field + "' is needed"));
    }

    /** One of an enum's words, in small letters. */
    <E extends Enum<E>> E word(String field, Class<E> kind) {
        String text = required(field);
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> small(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        400,
                        "'" + field + "' is one of "
                                + Arrays.stream(kind.getEnumConstants())
                                        .map(SentFields::small)
                                        .collect(Collectors.joining(", "))
                                + ", not '" + RefusedException.shown(text) + "'"));
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
