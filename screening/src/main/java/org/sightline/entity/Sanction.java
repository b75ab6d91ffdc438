// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.entity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One listing of an entity, as its authority dates it (FollowTheMoney's Sanction).
 *
 * @param authority who imposed it, such as {@code UN Security Council}
 * @param programs the sanctions programmes, such as {@code DPRK2}
 * @param listed the day the authority gives for the listing, or null where its list has none
 * @param ended the day it ended, or null while it stands or where the list does not say
 * @param source address or name of the publication that the facts were taken from
 */
public record Sanction(
        String authority,
        List<String> programs,
        @Nullable LocalDate listed,
        @Nullable LocalDate ended,
        @Nullable String source) {
    public Sanction {
        programs = List.copyOf(programs);
        if (listed != null && ended != null && ended.isBefore(listed)) {
            throw new IllegalArgumentException(
                    "a sanction cannot end (" + ended + ") before it began (" + listed + ")");
        }
    }
}
