// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.watchlist.format.Table;

/** Which numbers a party may be known by, and what customers call them. The table is {@code identifiers.tsv}. */
public final class Identification {
    private static final List<List<String>> ROWS = Table.rows(Identification.class, "identifiers.tsv", 2);
    private static final Map<String, String> NAMED = named();

    private Identification() {}

    /**
     * FollowTheMoney's property that a user means by a heading such as {@code IMO no}; letter case and everything but letters and
     * digits do not count. Empty for what is none.
     */
    public static Optional<String> property(String heading) {
        return Optional.ofNullable(NAMED.get(Field.folded(heading)));
    }

    /** All properties that there are. */
    public static Set<String> properties() {
        Set<String> properties = new LinkedHashSet<>();
        ROWS.forEach(row -> properties.add(row.get(0)));
        return properties;
    }

    private static Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        for (List<String> row : ROWS) {
            named.put(Field.folded(row.get(0)), row.get(0));
            for (String heading : row.get(1).split(",")) {
                named.put(Field.folded(heading), row.get(0));
            }
        }
        return Map.copyOf(named);
    }
}
