// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule for what a line is, as a resource line states it.
 *
 * @param kind what a matching line is
 * @param reach where and how surely it holds
 * @param label the group that the rule belongs to, such as {@code weather}
 * @param pattern must match the whole line, stripped
 * @param example a line that it must match
 * @param counterexample a line that must stay out, or null
 */
record LineRule(
        Region.Kind kind,
        Reach reach,
        String label,
        Pattern pattern,
        String example,
        @Nullable String counterexample) {
    /** Where a rule holds. A whole sentence of prose is chrome by no rule but a {@code SURE} one. */
    enum Reach {
        /** anywhere, even for a whole sentence: words that only a page says, never a story */
        SURE,
        /** anywhere, but never for a sentence */
        LINE,
        /** only before the first and after the last paragraph of prose */
        EDGE
    }

    boolean matches(String line) {
        return pattern.matcher(line).matches();
    }
}
