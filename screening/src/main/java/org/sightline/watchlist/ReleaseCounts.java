// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a release holds, in numbers.
 *
 * @param statements of all entries together
 * @param schemas entries by FollowTheMoney schema
 * @param fields how many entries have a property, by property; the four names below stand beside the entities' own
 * @param notRead name to count of what found no home in the entities
 */
public record ReleaseCounts(
        long statements, Map<String, Integer> schemas, Map<String, Integer> fields, Map<String, Integer> notRead) {
    /** A name of any kind; of what is no person, also a number of its own. */
    static final String IDENTIFIED = "identified";

    static final String SANCTION = "Sanction";
    static final String PROGRAM = "Sanction:program";
    static final String LISTING_DATE = "Sanction:listingDate";

    /** Where nothing was counted: the starter, and what an early version of Sightline took in. */
    public static final ReleaseCounts NONE = new ReleaseCounts(0, Map.of(), Map.of(), Map.of());

    public ReleaseCounts {
        schemas = Collections.unmodifiableMap(new TreeMap<>(schemas));
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        notRead = Collections.unmodifiableMap(new TreeMap<>(notRead));
    }
}
