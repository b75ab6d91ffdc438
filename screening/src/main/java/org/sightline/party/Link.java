// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import org.sightline.match.Explanation;
import org.sightline.watchlist.EntryId;

/**
 * Two entries that are taken for one party, or were nearly.
 *
 * @param one the smaller id of the two
 * @param other the greater one
 * @param why the reasons as a tree: which number, which names aligned how, which dates, which programmes, who judged
 */
public record Link(EntryId one, EntryId other, Basis basis, Explanation why) {
    public Link {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(one + " does not come before " + other);
        }
    }
}
