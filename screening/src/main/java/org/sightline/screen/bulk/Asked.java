// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Query;
import org.sightline.name.NameParser;

/**
 * What a row asks.
 *
 * @param query or null where the row cannot be used
 * @param id the customer's own, or null
 * @param fault why it cannot be used, or null
 * @param remarks what of it was not understood, and so not used
 */
public record Asked(
        @Nullable Query query,
        @Nullable String id,
        @Nullable String fault,
        List<String> remarks) {
    /** Letters of the longest name that is looked up. */
    public static final int LONGEST_NAME = NameParser.MAX_LETTERS;

    /** The name of a party of which only numbers are known; it agrees with none. */
    public static final String NAMELESS = "-";

    public Asked {
        remarks = List.copyOf(remarks);
    }

    /** What cannot be misunderstood. */
    public static Asked of(Query query) {
        return new Asked(query, null, null, List.of());
    }

    static Asked refused(@Nullable String id, String fault) {
        return new Asked(null, id, fault, List.of());
    }
}
