// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.watchlist.format.Table;

/** What the codes of identifications mean, by {@code identification-types.tsv}. Immutable. */
final class IdentificationTypes {
    /** Where the number of a code that the table lacks is kept. */
    static final String OTHER = "idNumber";

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();

    IdentificationTypes() {
        for (List<String> row : rows()) {
            properties.put(row.get(0), row.get(1));
            descriptions.put(row.get(0), row.get(2));
        }
    }

    /** Code, property, description, country, number, what the number becomes. */
    static List<List<String>> rows() {
        return Table.rows(IdentificationTypes.class, "identification-types.tsv", 6);
    }

    boolean knows(String code) {
        return properties.containsKey(code.toLowerCase(Locale.ROOT));
    }

    /** What the list calls it, empty where the table lacks the code. */
    String description(String code) {
        return descriptions.getOrDefault(code.toLowerCase(Locale.ROOT), "");
    }

    /** FollowTheMoney's property for the number. */
    String property(String code) {
        return properties.getOrDefault(code.toLowerCase(Locale.ROOT), OTHER);
    }
}
