// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

/**
 * What two names of one kind score at most, from how much of each may have no counterpart and how much their agreement may say. It
 * rises with what agrees and falls with what is left, so that it holds for every alignment in which no more agrees. What is taken off
 * only for some of what is left (a patronymic is not counted) is no part of it.
 *
 * @param spelling what {@link Feature#SPELLING} takes off
 * @param lone what is taken off at least where one pair of words agrees and others are left over
 */
record UpperBound(Coverage coverage, double spelling, double lone) {
    /** Weights are gathered in single precision; none is as small as this. */
    static final double ROUNDING = 1e-5;

    /** What is left, or nothing where that is but the error of a sum. */
    static double left(double weight) {
        return weight < ROUNDING ? 0 : weight;
    }

    /** How much the agreeing words may say, and what follows from it alone. */
    record Said(double ceiling, double servants) {
        /**
         * Of words that agree.
         *
         * @param lone whether they are one pair of words at most
         */
        static Said of(double evidence, boolean lone) {
            double most = evidence + ROUNDING;
            // "Servant of" is no word alone: a pair with it may go without what a lone word loses, but says little.
            double servant = lone ? Weighing.ceiling(Math.min(most, Weighing.INITIAL_EVIDENCE + ROUNDING)) : NOT_LONE;
            return new Said(Weighing.ceiling(most), servant);
        }

        private static final double NOT_LONE = -1;

        boolean lone() {
            return servants != NOT_LONE;
        }
    }

    /**
     * The most that is scored.
     *
     * @param taken what coverage and spelling take off at least
     * @param queryLeft weight of the query's words that have no counterpart, of all {@code queryTotal}
     * @param listLeft the same of the list's name
     */
    double of(double taken, double queryLeft, double queryTotal, double listLeft, double listTotal, Said said) {
        double share = Math.max(queryLeft / queryTotal, listLeft == 0 ? 0 : listLeft / listTotal);
        if (!said.lone() || share == 0 || (queryLeft > 0 && listLeft > 0)) {
            return score(taken, said.ceiling);
        }
        return Math.max(score(taken + lone, said.ceiling), score(taken, said.servants));
    }

    private static double score(double taken, double ceiling) {
        return Math.max(0, (1 - taken) * ceiling + ROUNDING);
    }
}
