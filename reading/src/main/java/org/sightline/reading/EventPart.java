// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One happening, however many sentences speak of it.
 *
 * @param trigger the word that names it
 * @param date when, or null where nothing grounds it
 * @param equipment entities
 */
public record EventPart(
        String id,
        EventType type,
        Quote trigger,
        @Nullable Interval date,
        @Nullable PlacePart place,
        List<ParticipantPart> participants,
        List<String> equipment) {
    public EventPart {
        participants = List.copyOf(participants);
        equipment = List.copyOf(equipment);
    }

    /**
     * Where it happened.
     *
     * @param entity the place's entity, if it has one
     * @param name as the text has it
     */
    public record PlacePart(@Nullable String entity, String name) {}
}
