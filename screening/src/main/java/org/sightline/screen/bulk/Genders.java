// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.watchlist.format.Table;

/** How a person's sex is written: {@code m}, {@code woman}, {@code муж.} … The table is {@code genders.tsv}. */
public final class Genders {
    /** What is written where nothing is known. */
    static final String UNKNOWN = "-";

    private static final Map<String, String> NAMED = named();

    private Genders() {}

    /** FollowTheMoney's value, {@code male}, {@code female} or {@code other}; empty for what is none of them. */
    public static Optional<String> named(String text) {
        return known(text).filter(value -> !value.equals(UNKNOWN));
    }

    /** The same, or {@link #UNKNOWN} for what says that it is not known; empty for what is not understood. */
    static Optional<String> known(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        String word = plain.length() > 1 && plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return Optional.ofNullable(NAMED.get(word));
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (List<String> row : Table.rows(Genders.class, "genders.tsv", 2)) {
            for (String word : row.get(1).split(",")) {
                named.put(word, row.get(0));
            }
        }
        return Map.copyOf(named);
    }
}
