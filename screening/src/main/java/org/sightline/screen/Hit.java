// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import org.sightline.match.ReadName;

/**
 * A name of an entry that agrees with a name of a query.
 *
 * @param query the query's name
 * @param asked how many names the query has before this one
 * @param place the place of the listed name among those of its kind
 * @param rarity {@link org.sightline.match.Match#rarity}
 * @param agreement how much the names agree, less what contradicts
 * @param score what that is on the scale that was asked for
 */
record Hit(ReadName query, int asked, ListedName listed, int place, double rarity, double agreement, double score) {
    int entry() {
        return listed.entry();
    }

    /** Whether it is the one to show of two of the same entry: the better, else the one whose names come first. */
    boolean beats(Hit other) {
        if (score != other.score) {
            return score > other.score;
        }
        return asked != other.asked ? asked < other.asked : place < other.place;
    }
}
