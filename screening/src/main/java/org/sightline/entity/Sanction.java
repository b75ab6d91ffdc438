// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.entity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One listing of an entity, as its authority dates it (FollowTheMoney's Sanction).
 *
 * @param authority who imposed it, such as {@code UN Security Council}
 * @param programs the sanctions programmes, such as {@code DPRK2}
 * @param listed the day the authority gives for the listing, or null where its list has none
 * @param ended the day it ended, or null while it stands or where the list does not say
 * @param source address or name of the publication that the facts were taken from
 * @param details what else the list says of it, by FollowTheMoney's property: {@code reason}, {@code provisions}, {@code
 *     authorityId}, {@code unscId}, {@code startDate}, {@code status}, {@code summary} …; never an empty list of values
 */
public record Sanction(
        String authority,
        List<String> programs,
        @Nullable LocalDate listed,
        @Nullable LocalDate ended,
        @Nullable String source,
        Map<String, List<String>> details) {
    public Sanction {
        programs = List.copyOf(programs);
        TreeMap<String, List<String>> copy = new TreeMap<>();
        details.forEach((property, values) -> {
            if (!values.isEmpty()) {
                copy.put(property, List.copyOf(values));
            }
        });
        details = Collections.unmodifiableMap(copy);
        if (listed != null && ended != null && ended.isBefore(listed)) {
            throw new IllegalArgumentException(
                    "a sanction cannot end (" + ended + ") before it began (" + listed + ")");
        }
    }

    /** A sanction of which the list says no more than this. */
    public Sanction(
            String authority,
            List<String> programs,
            @Nullable LocalDate listed,
            @Nullable LocalDate ended,
            @Nullable String source) {
        this(authority, programs, listed, ended, source, Map.of());
    }
}
