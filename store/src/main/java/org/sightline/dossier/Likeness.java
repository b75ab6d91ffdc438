// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

/**
 * How alike two texts are, the same either way round.
 *
 * @param resemblance share of their runs of words that both have, 0 to 1 (Jaccard's index)
 * @param containment share of the shorter one's runs that the longer one has
 * @param sameLead whether nearly all of the shorter one is in the longer one, and its beginning at the beginning there
 */
record Likeness(double resemblance, double containment, boolean sameLead) {
    /** Copies have more than this in common, other reports of the same thing less; measured, see docs/benchmarks.md. */
    static final double COPY = 0.4;
    /** A copy that was cut short has nearly all of its runs from the whole one. */
    static final double PIECE = 0.8;

    private static final double LEAD = 0.5;

    static Likeness of(Shingles one, Shingles other) {
        int shared = Shingles.shared(one.set(), other.set());
        int shorter = Math.min(one.size(), other.size());
        if (shorter == 0) {
            return new Likeness(0, 0, false);
        }
        double containment = (double) shared / shorter;
        // to look at the beginnings costs more than all else, and is worth it for few
        boolean sameLead = containment >= PIECE && sameLead(one, other);
        return new Likeness((double) shared / (one.size() + other.size() - shared), containment, sameLead);
    }

    private static boolean sameLead(Shingles one, Shingles other) {
        if (one.size() == other.size()) {
            return begins(one, other) || begins(other, one);
        }
        return one.size() < other.size() ? begins(one, other) : begins(other, one);
    }

    /** Whether one is a copy of the other. A digest that holds a whole story further down is none of it. */
    boolean copy() {
        return resemblance >= COPY || containment >= PIECE && sameLead;
    }

    private static boolean begins(Shingles shorter, Shingles longer) {
        long[] lead = shorter.lead();
        return Shingles.shared(lead, longer.begin()) >= LEAD * lead.length;
    }
}
