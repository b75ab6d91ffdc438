// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.List;

/**
 * Claims that cannot all hold.
 *
 * @param about what they disagree on, in words
 * @param claims ids, at least two
 */
public record ConflictPart(String about, List<String> claims) {
    public ConflictPart {
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException("a conflict about " + about + " needs two claims");
        }
    }
}
