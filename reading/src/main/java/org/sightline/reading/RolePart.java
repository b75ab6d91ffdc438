// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds, held or stands in for.
 *
 * @param person an entity
 * @param title the post, without the organisation
 * @param organization the innermost organisation, an entity
 * @param chain the organisations around it, outwards, entities
 * @param state current unless the words say otherwise
 * @param date when, where the text says
 * @param start first code point of the role's words
 * @param end the code point after the last
 */
public record RolePart(
        String person,
        String title,
        @Nullable String organization,
        List<String> chain,
        State state,
        @Nullable Interval date,
        int start,
        int end) {
    /** Whether the post is held at the time of the article. */
    public enum State {
        CURRENT,
        FORMER,
        ACTING
    }

    public RolePart {
        Quote.check(start, end);
        chain = List.copyOf(chain);
    }
}
