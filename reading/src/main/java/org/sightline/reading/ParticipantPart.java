// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import org.jspecify.annotations.Nullable;

/**
 * Who took part in an event, and as what.
 *
 * @param entity the participant's entity, if it has one
 * @param name as the article calls it
 */
public record ParticipantPart(@Nullable String entity, Role role, String name) {
    /** Who attends, designates or tests; who is designated, appointed or accused; with whom; to whom; at whose place. */
    public enum Role {
        SUBJECT,
        OBJECT,
        COMPANION,
        RECIPIENT,
        HOST
    }
}
