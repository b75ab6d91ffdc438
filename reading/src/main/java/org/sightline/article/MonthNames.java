// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Month names and their abbreviations in the languages of news agencies, from {@code rules/any/months.tsv}. */
record MonthNames(Map<String, Integer> byName) {
    /** Read once; it never changes. */
    static final MonthNames ALL = load();

    MonthNames {
        byName = Map.copyOf(byName);
    }

    /** The month from 1 to 12 that a word names in any case and with or without its point, or null. */
    @Nullable Integer of(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return byName.get(bare.toLowerCase(Locale.ROOT));
    }

    private static MonthNames load() {
        Map<String, Integer> names = new HashMap<>();
        for (List<String> row : RuleRows.read("any/months.tsv", 2)) {
            for (String name : row.get(1).split(" ")) {
                names.put(name, Integer.valueOf(row.get(0)));
            }
        }
        return new MonthNames(names);
    }
}
