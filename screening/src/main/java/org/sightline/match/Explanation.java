// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.List;

/**
 * Why a score or decision is what it is: a value, what it stands for, and the parts it was made from. After Lucene's class of
 * the same name.
 *
 * @param value the number that this node contributes or decides, rounded to four decimals so that equal input prints equally
 * @param description one line that a person can read
 * @param details the parts, in order of reading
 */
public record Explanation(double value, String description, List<Explanation> details) {
    public Explanation {
        value = Math.round(value * 10_000) / 10_000.0;
        details = List.copyOf(details);
    }

    public static Explanation of(double value, String description, Explanation... details) {
        return new Explanation(value, description, List.of(details));
    }
}
