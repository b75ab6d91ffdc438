// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.Locale;
import java.util.Set;

/** What stands between a name and the title behind it: "(right)", ", left,". */
final class Asides {
    private static final int MOST_ASIDE = 8;
    /** where somebody stands in a picture */
    private static final Set<String> POSITIONS = Set.of(
            "left",
            "right",
            "centre",
            "center",
            "front",
            "back",
            "rear",
            "far",
            "second",
            "third",
            "fourth",
            "first",
            "from",
            "in",
            "the",
            "top",
            "bottom",
            "above",
            "below",
            "middle",
            "pictured");

    private Asides() {}

    /** The comma, or the token, that ends the name where "(right)", ", left" or "of the army" stands between. */
    static int before(Words words, int at) {
        int before = at;
        if (words.is(before - 1, ")")) {
            int open = before - 2;
            while (open > before - MOST_ASIDE && words.has(open) && !words.is(open, "(")) {
                open--;
            }
            before = words.is(open, "(") ? open : before;
        }
        for (int i = before - 1; i > before - MOST_ASIDE && POSITIONS.contains(lower(words, i)); i--) {
            if (words.is(i - 1, ",")) {
                return i - 1;
            }
        }
        return before;
    }

    private static String lower(Words words, int at) {
        return words.has(at) ? words.token(at).text().toLowerCase(Locale.ROOT) : "";
    }
}
