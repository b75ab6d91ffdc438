// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.sightline.screen.Screening;
import org.sightline.service.InForce;

/** How names are scored. */
enum Algorithm {
    SIGHTLINE(
            "Names read by script and sound, word by word or syllable by syllable, with birth date, gender, country and"
                    + " identifiers beside them."),
    OFAC("The score of the US Treasury's public search: names alone.");

    /** What clients of yente ask for by name; ours stands in for them. */
    private static final Set<String> STAND_IN =
            Set.of("best", "logic-v1", "logic-v2", "regression-v1", "regression-v2", "name-based", "name-qualified");

    private final String description;

    Algorithm(String description) {
        this.description = description;
    }

    /**
     * The algorithm that a client means.
     *
     * @throws RefusedException where there is none of that name
     */
    static Algorithm named(String name) {
        if (STAND_IN.contains(name)) {
            return SIGHTLINE;
        }
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        400,
                        "Invalid algorithm: '" + RefusedException.shown(name) + "'; there are sightline and ofac"));
    }

    /** The lists in force, scored so. */
    Screening over(InForce inForce) {
        return switch (this) {
            case SIGHTLINE -> inForce.screener();
            case OFAC -> inForce.ofac();
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }
}
