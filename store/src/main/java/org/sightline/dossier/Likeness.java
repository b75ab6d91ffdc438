// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

/**
 * How alike two texts are, the same either way round.
 *
 * @param resemblance share of their runs of words that both have, 0 to 1 (Jaccard's index)
 * @param containment share of the shorter one's runs that the longer one has
 * @param ratio of the shorter one's length to the longer one's, 0 to 1
 * @param sameLead whether the shorter one, where it is a piece of the longer one, begins where that begins
 */
record Likeness(double resemblance, double containment, double ratio, boolean sameLead) {
    /** Copies of like length have more than this in common, other reports of the same thing a tenth of it; see docs/benchmarks.md. */
    static final double COPY = 0.25;
    /** Least length of a copy, against the other's, that was not cut short. */
    static final double WHOLE = 0.7;
    /** A copy that was cut short, and maybe edited, has more than this of its runs from the whole one. */
    static final double PIECE = 0.4;

    static Likeness of(Shingles one, Shingles other) {
        int shorter = Math.min(one.size(), other.size());
        if (shorter == 0) {
            return new Likeness(0, 0, 0, false);
        }
        int shared = Shingles.shared(one.set(), other.set());
        double containment = (double) shared / shorter;
        double ratio = (double) shorter / Math.max(one.size(), other.size());
        // to look at the beginnings costs more than all else, and is worth it for few
        boolean sameLead = ratio < WHOLE
                && containment >= PIECE
                && (one.size() < other.size() ? begins(one, other) : begins(other, one));
        return new Likeness((double) shared / (one.size() + other.size() - shared), containment, ratio, sameLead);
    }

    /** Whether one is a copy of the other. A digest that holds a whole story further down is none of it. */
    boolean copy() {
        return ratio >= WHOLE ? resemblance >= COPY : containment >= PIECE && sameLead;
    }

    private static boolean begins(Shingles shorter, Shingles longer) {
        long[] lead = shorter.lead();
        return Shingles.shared(lead, longer.begin()) >= PIECE * lead.length;
    }
}
