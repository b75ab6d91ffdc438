// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name of the key, as logs have it; never the key itself
 */
public record Caller(String name, Role role) {
    /** Who sent a request that was let in; empty where anybody may. */
    public static Optional<Caller> of(Context request) {
        return Optional.ofNullable(request.attribute(Guard.CALLER));
    }

    /** Who is written down for what a request does. */
    static String name(Context request) {
        return of(request).map(Caller::name).orElse(Guard.THIS_MACHINE.name());
    }

    public Caller {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a caller needs a name");
        }
    }
}
