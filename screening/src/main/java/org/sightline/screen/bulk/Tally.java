// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

/**
 * How many rows there were.
 *
 * @param hits rows with an answer
 * @param misses rows without
 * @param refused rows that could not be used
 * @param remarked rows that were used, though something of them was not understood
 */
public record Tally(long hits, long misses, long refused, long remarked) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0);

    /** All of them. */
    public long rows() {
        return hits + misses + refused;
    }

    /** Rows that could be used. */
    public long usable() {
        return hits + misses;
    }

    Tally with(Done done) {
        boolean remarked =
                done.outcome() != Done.Outcome.REFUSED && !done.remarks().isEmpty();
        long more = this.remarked + (remarked ? 1 : 0);
        return switch (done.outcome()) {
            case HIT -> new Tally(hits + 1, misses, refused, more);
            case MISS -> new Tally(hits, misses + 1, refused, more);
            case REFUSED -> new Tally(hits, misses, refused + 1, more);
        };
    }

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, misses + other.misses, refused + other.refused, remarked + other.remarked);
    }
}
