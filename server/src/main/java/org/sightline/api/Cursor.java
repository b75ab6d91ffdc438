// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

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

    /** The place in a row of things that are numbered. */
    int place() {
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
