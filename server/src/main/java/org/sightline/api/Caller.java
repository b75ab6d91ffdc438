// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

/**
 * Who asks.
 *
 * @param name of the key, as logs have it; never the key itself
 */
public record Caller(String name, Role role) {
    public Caller {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a caller needs a name");
        }
    }
}
