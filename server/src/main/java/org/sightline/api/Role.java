// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.security.RouteRole;
import org.sightline.store.AccessRole;

/** Who may ask what. A role may do what those before it may. */
public enum Role implements RouteRole {
    /** Anybody, without a key: whether the program lives, and the page that says how to ask. */
    ANYBODY,
    /** Asks the lists. */
    READER,
    /** Judges what was found, too. */
    ANALYST,
    /** Sees how the program does, and changes how it runs. */
    ADMIN;

    /** As the store has it. */
    static Role of(AccessRole role) {
        return switch (role) {
            case READER -> READER;
            case ANALYST -> ANALYST;
            case ADMIN -> ADMIN;
        };
    }

    /** How the store keeps it. */
    AccessRole kept() {
        return switch (this) {
            case ANYBODY, READER -> AccessRole.READER;
            case ANALYST -> AccessRole.ANALYST;
            case ADMIN -> AccessRole.ADMIN;
        };
    }

    /** Whether who has this role may what needs that one. */
    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
