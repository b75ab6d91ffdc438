// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import java.util.Set;

/** The Maven modules and their arrows: {@code screening <- reading <- store <- server <- app} and {@code store <- stream <- app}. */
enum Module {
    SCREENING,
    READING,
    STORE,
    SERVER,
    STREAM,
    APP,
    BENCH;

    /** Whether a class of this module may use one of {@code other}. */
    boolean maySee(Module other) {
        return this == other || standsOn().contains(other);
    }

    private Set<Module> standsOn() {
        return switch (this) {
            case SCREENING -> Set.of();
            case READING -> Set.of(SCREENING);
            case STORE -> Set.of(SCREENING, READING);
            case SERVER, STREAM -> Set.of(SCREENING, READING, STORE);
            case APP, BENCH -> Set.of(SCREENING, READING, STORE, SERVER, STREAM);
        };
    }
}
