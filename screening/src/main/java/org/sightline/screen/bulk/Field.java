// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.watchlist.format.Table;

/** What a column of a customer file may hold. Its headings are in {@code headings.tsv}; for numbers see {@link Identification}. */
enum Field {
    ID,
    NAME,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    SCHEMA,
    BIRTH_DATE,
    COUNTRY,
    GENDER,
    IDENTIFIER;

    private static final Map<String, Field> HEADINGS = headings();

    /** What a column of that heading holds; letter case and everything but letters and digits do not count. */
    static Optional<Field> of(String heading) {
        return Optional.ofNullable(HEADINGS.get(folded(heading)));
    }

    boolean partOfName() {
        return this == FIRST_NAME || this == MIDDLE_NAME || this == LAST_NAME;
    }

    /** How the field is called in documents. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String folded(String heading) {
        StringBuilder folded = new StringBuilder();
        heading.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static Map<String, Field> headings() {
        Map<String, Field> headings = new HashMap<>();
        for (List<String> row : Table.rows(Field.class, "headings.tsv", 2)) {
            for (String heading : row.get(1).split(",")) {
                headings.put(folded(heading), valueOf(row.get(0)));
            }
        }
        return Map.copyOf(headings);
    }
}
