// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that speaks of something.
 *
 * @param start first code point
 * @param end the code point after the last
 * @param entity what it speaks of, or null where that is not known
 */
public record MentionPart(
        String id,
        int start,
        int end,
        Type type,
        Form form,
        @Nullable String entity) {
    /** What is spoken of; FollowTheMoney's word where there is one. */
    public enum Type {
        @JsonProperty("Person")
        PERSON,
        @JsonProperty("Organization")
        ORGANIZATION,
        @JsonProperty("Place")
        PLACE,
        @JsonProperty("Vessel")
        VESSEL,
        @JsonProperty("Equipment")
        EQUIPMENT,
        @JsonProperty("Event")
        EVENT,
        @JsonProperty("Role")
        ROLE,
        @JsonProperty("Date")
        DATE
    }

    /** How it is spoken of. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    public MentionPart {
        Quote.check(start, end);
    }
}
