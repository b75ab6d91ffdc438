// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import java.util.Locale;
import java.util.Set;

/** The Maven modules and their arrows: {@code screening <- reading <- store <- server <- app} and {@code store <- stream <- app}. */
enum Module {
    SCREENING(Set.of()),
    READING(Set.of(SCREENING)),
    STORE(Set.of(SCREENING, READING)),
    SERVER(Set.of(SCREENING, READING, STORE)),
    STREAM(Set.of(SCREENING, READING, STORE)),
    APP(Set.of(SCREENING, READING, STORE, SERVER, STREAM)),
    BENCH(Set.of(SCREENING, READING, STORE, SERVER, STREAM));

    private final Set<Module> standsOn;

    Module(Set<Module> standsOn) {
        this.standsOn = standsOn;
    }

    /** Whether a class of this module may use one of {@code other}. */
    boolean maySee(Module other) {
        return this == other || standsOn.contains(other);
    }

    /** The module's directory. */
    String directory() {
        return name().toLowerCase(Locale.ROOT);
    }
}
