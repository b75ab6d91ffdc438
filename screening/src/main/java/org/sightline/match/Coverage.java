// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

/** The weights of the features that follow from how much of each name is left without a counterpart. */
record Coverage(double conflict, double conflictShare, double missingShare, double extraShare) {
    private static final double NOTHING = 1e-9;

    Coverage {
        if (missingShare > conflictShare || extraShare > conflictShare) {
            // Else a better covered name could score less, and the candidate index's bound would not hold.
            throw new IllegalArgumentException("a contradiction has to weigh at least as much as an absence");
        }
    }

    /** The weight of words on both sides that contradict each other. */
    static double contradicted(double queryLeft, double listLeft) {
        double both = Math.min(queryLeft, listLeft);
        return both > NOTHING ? both : 0;
    }

    /**
     * What is taken off at least for each unit of weight that the query is left with more, whatever is left of the list's name; not
     * less than 0.
     */
    double slope(double queryTotal, double listTotal) {
        double contradicting = conflictShare / Math.min(queryTotal, listTotal) - missingShare / listTotal;
        return Math.min(extraShare / queryTotal, contradicting);
    }

    /** No more than is {@link #taken}, and rising with the list's name where what it shares with the query does not. */
    double least(double queryTotal, double listTotal, double queryLeft, double listLeft) {
        double both = contradicted(queryLeft, listLeft);
        double sum = both == 0 ? 0 : conflict + conflictShare * both / queryTotal;
        double missing = listLeft == 0 ? 0 : missingShare * (listLeft - both) / listTotal;
        return sum + missing + extraShare * (queryLeft - both) / queryTotal;
    }

    /** What is taken off in all; it falls as less is left on either side. */
    double taken(double queryTotal, double listTotal, double queryLeft, double listLeft) {
        double both = contradicted(queryLeft, listLeft);
        double sum = both == 0 ? 0 : conflict + conflictShare * both / Math.min(queryTotal, listTotal);
        return sum + missingShare * (listLeft - both) / listTotal + extraShare * (queryLeft - both) / queryTotal;
    }
}
