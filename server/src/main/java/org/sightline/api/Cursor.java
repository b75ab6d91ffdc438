// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param at what the page before called {@code next}, or null for the first
 * @param limit how many rows
 */
record Cursor(@Nullable String at, int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    static Cursor of(Parameters parameters) {
        int limit = parameters.count("limit", USUAL, MOST);
        if (limit < 1) {
            throw Parameters.refused("limit", "must be from 1 to " + MOST + ", not " + limit);
        }
        return new Cursor(parameters.one("cursor").orElse(null), limit);
    }

    /** A page of things that are all at hand. */
    ObjectNode of(List<? extends JsonNode> all) {
        ObjectNode node = Resource.node();
        ArrayNode items = node.putArray("items");
        all.stream().skip(place()).limit(limit).forEach(items::add);
        int next = place() + limit;
        return node.put("next", next < all.size() ? Integer.toString(next) : null);
    }

    /** The place in a row of things that are numbered. */
    private int place() {
        if (at == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(at));
        } catch (NumberFormatException e) {
            throw Parameters.refused("cursor", "is none of ours: '" + RefusedException.shown(at) + "'");
        }
    }
}
