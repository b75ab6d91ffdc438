// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which readings may reach a threshold, told from nothing but which words of a query they have a counterpart of, as a set of up to
 * {@value #BITS} bits: the words that lead to most readings have a bit each, all others share the last. Readings without initials are
 * ordered by what they weigh, and the heavier one is, the more of it is left over; so for each set there is a first reading from which
 * on none can reach the threshold. Made for one query, for one thread.
 */
final class Limits {
    static final int BITS = 8;
    private static final int SETS = 1 << BITS;
    private static final int UNKNOWN = -1;

    private final Reading query;
    private final ReadingTable readings;
    private final Coverage coverage;
    private final double threshold;
    private final int[] bits;
    private final int count;
    // By bit: what the words weigh in the query, what their counterparts may weigh, how much their agreement may say.
    private final double[] ofQuery = new double[BITS];
    private final double[] ofList = new double[BITS];
    private final double[] evidence = new double[BITS];
    private final int[] limits = new int[SETS];
    private final int[] withInitials = new int[SETS];

    Limits(Sought sought, ReadingTable readings, Coverage coverage, double threshold) {
        this.query = sought.query;
        this.readings = readings;
        this.coverage = coverage;
        this.threshold = threshold;
        bits = new int[query.size()];
        int next = 0;
        int[] order = IntStream.range(0, query.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer word) -> -sought.visits(word)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int word : order) {
            int bit = Math.min(next++, BITS - 1);
            bits[word] = bit;
            ofQuery[bit] += sought.visits(word) == 0 ? 0 : query.weights[word];
            ofList[bit] += sought.heaviest(word);
            evidence[bit] += sought.mostEvidence(word);
        }
        count = Math.min(next, BITS);
        Arrays.fill(limits, UNKNOWN);
        Arrays.fill(withInitials, UNKNOWN);
    }

    /** The bit of a word of the query. */
    int bit(int word) {
        return 1 << bits[word];
    }

    /** The first reading from which on none reaches the threshold that has a counterpart of these words only. */
    int limit(int set) {
        if (limits[set] == UNKNOWN) {
            int from = readings.withInitials();
            int to = readings.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (reaches(set, readings.total(middle), 0)) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            limits[set] = from;
        }
        return limits[set];
    }

    /** Whether a reading may reach the threshold that has a counterpart of these words, and no others, and initials perhaps. */
    boolean reaches(int set, int reading) {
        if (reading >= readings.withInitials()) {
            return reading < limit(set);
        }
        if (withInitials[set] == UNKNOWN) {
            withInitials[set] = reaches(set, 0, readings.mostInitials()) ? 1 : 0;
        }
        return withInitials[set] == 1;
    }

    /**
     * The words with which alone no reading without initials reaches the threshold; those that lead to most readings first, as far as
     * that goes.
     */
    int leftOut() {
        int out = 0;
        for (int bit = 0; bit < count; bit++) {
            int with = out | 1 << bit;
            out = limit(with) == readings.withInitials() ? with : out;
        }
        return out;
    }

    /** All words. */
    int all() {
        return (1 << count) - 1;
    }

    private boolean reaches(int set, double listTotal, int initials) {
        double weight = 0;
        double listed = 0;
        double said = 0;
        for (int bit = 0; bit < count; bit++) {
            if ((set >> bit & 1) != 0) {
                weight += ofQuery[bit];
                listed += ofList[bit];
                said += evidence[bit];
            }
        }
        double ofInitials = query.initialWeight + initials * Weighing.INITIAL;
        double queryLeft = Bound.left(query.total - weight - ofInitials);
        double listLeft = Bound.left(listTotal - listed - ofInitials);
        double evident = said + (query.initials() + initials) * Weighing.INITIAL_EVIDENCE;
        double taken = coverage.least(query.total, listTotal, queryLeft, listLeft);
        return Candidates.rounded(Bound.score(taken, evident)) >= threshold;
    }
}
