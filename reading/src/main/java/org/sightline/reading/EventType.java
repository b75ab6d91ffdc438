// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of event, and the event of the PLOVER ontology that it exports as, where one fits. */
public enum EventType {
    /** Someone attends, visits, inspects, observes, accompanies, is seen or photographed. */
    APPEARANCE("CONSULT"),
    /** Named parties talk. */
    MEETING("CONSULT"),
    /** A weapon, engine or satellite is launched or tested. */
    TEST("MOBILIZE"),
    /** Arms, goods or technology change hands, or are sought. */
    TRANSFER("AID"),
    /** A list entry is made. */
    DESIGNATION("SANCTION"),
    /** A list entry is ended. */
    DELISTING("CONCEDE"),
    /** Someone gains, loses or changes a post or rank. */
    APPOINTMENT(null),
    /** Someone is accused or charged. */
    ACCUSATION("ACCUSE");

    private final @Nullable String plover;

    EventType(@Nullable String plover) {
        this.plover = plover;
    }

    /** The PLOVER event, empty where none fits. */
    public Optional<String> plover() {
        return Optional.ofNullable(plover);
    }
}
