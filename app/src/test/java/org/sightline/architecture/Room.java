// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import java.util.Set;

/**
 * One package of the house.
 *
 * @param module the Maven module it lives in
 * @param name the package without {@code org.sightline.}; empty for the entry point's
 * @param knows the rooms that its classes may use, besides their own
 */
record Room(Module module, String name, Set<String> knows) {
    static final String ROOT = "org.sightline";

    Room {
        knows = Set.copyOf(knows);
    }

    /** The package, in full. */
    String packageName() {
        return packageOf(name);
    }

    static String packageOf(String room) {
        return room.isEmpty() ? ROOT : ROOT + "." + room;
    }
}
