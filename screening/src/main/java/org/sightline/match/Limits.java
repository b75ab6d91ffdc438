// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which readings may reach a threshold, told from nothing but which words of a query they have a counterpart of, as a set of up to
 * {@value #BITS} bits: the words that lead to most readings have a bit each, all others share the last. Readings without initials are
 * ordered by what they weigh, and the heavier one is, the more of it is left over; so for each set there is a first reading from which
 * on none can reach the threshold. Made for one query, for one thread.
 */
final class Limits {
    static final int BITS = 8;
    private static final int SETS = 1 << BITS;
    /** The bit that the rarest words share. */
    static final int SHARED = 1 << (BITS - 1);

    private static final int UNKNOWN = -1;
    /** Bits that number a word of a query. */
    private static final int WORD = 24;

    private final Reading query;
    private final ReadingTable readings;
    private final UpperBound upperBound;
    private final double threshold;
    private final int[] bits;
    private final int count;
    // By bit: how many words, what the words weigh in the query, what their counterparts may weigh, how much their
    // agreement may say.
    private final int[] words = new int[BITS];
    private final double[] ofQuery = new double[BITS];
    private final double[] ofList = new double[BITS];
    private final double[] evidence = new double[BITS];
    private final int[] limits = new int[SETS];
    private final int[] withInitials = new int[SETS];

    Limits(Sought sought, ReadingTable readings, UpperBound upperBound, double threshold) {
        this.query = sought.query;
        this.readings = readings;
        this.upperBound = upperBound;
        this.threshold = threshold;
        bits = new int[query.size()];
        long[] order = new long[query.size()];
        for (int word = 0; word < order.length; word++) {
            order[word] = -sought.visits(word) << WORD | word;
        }
        Arrays.sort(order);
        int next = 0;
        for (long each : order) {
            int word = (int) each & (1 << WORD) - 1;
            int bit = Math.min(next++, BITS - 1);
            bits[word] = bit;
            words[bit]++;
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
            Counted counted = counted(set, 0);
            Counted slipped = slipped(set, counted);
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (reaches(counted, slipped, readings.total(middle))) {
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
            withInitials[set] = reaches(counted(set, readings.mostInitials()), 0) ? 1 : 0;
        }
        return withInitials[set] == 1;
    }

    /**
     * The words with which alone no reading without initials reaches the threshold; those that lead to most readings first, as far as
     * that goes.
     */
    int leftOut() {
        int first = readings.withInitials();
        if (first == readings.size()) {
            return all();
        }
        double lightest = readings.total(first);
        int out = 0;
        for (int bit = 0; bit < count; bit++) {
            int with = out | 1 << bit;
            Counted counted = counted(with, 0);
            out = reaches(counted, slipped(with, counted), lightest) ? out : with;
        }
        return out;
    }

    /**
     * Whether a reading may reach the threshold that agrees in nothing but initials.
     *
     * @param initials how many it has at most
     */
    boolean reachedByInitials(int initials) {
        int all = query.initials() + initials;
        double left = UpperBound.left(query.total - all * Weighing.INITIAL);
        UpperBound.Said said = UpperBound.Said.of(Bound.ofInitials(query.initials(), initials), false);
        double taken = upperBound.coverage().taken(query.total, query.total, left, 0);
        return Candidates.rounded(upperBound.of(taken, left, query.total, 0, query.total, said)) >= threshold;
    }

    /** All words. */
    int all() {
        return (1 << count) - 1;
    }

    /** What a set of words counts, whatever reading they stand in. */
    private record Counted(double ofQuery, double ofList, UpperBound.Said said) {}

    private Counted counted(int set, int initials) {
        double weight = 0;
        double listed = 0;
        double said = 0;
        int agreeing = 0;
        for (int bit = 0; bit < count; bit++) {
            if ((set >> bit & 1) != 0) {
                weight += ofQuery[bit];
                listed += ofList[bit];
                said += evidence[bit];
                agreeing += words[bit];
            }
        }
        int allInitials = query.initials() + initials;
        double ofInitials = query.initialWeight + initials * Weighing.INITIAL;
        return new Counted(
                weight + ofInitials,
                listed + ofInitials,
                UpperBound.Said.of(said + allInitials * Weighing.INITIAL_EVIDENCE, agreeing + allInitials <= 1));
    }

    /** What a set counts beside which no more than one word is left, in which there may be a slip; null where there can be none. */
    private @Nullable Counted slipped(int set, Counted counted) {
        if (!Slip.mayBeIn(query)) {
            return null;
        }
        int left = 0;
        double said = 0;
        for (int bit = 0; bit < count; bit++) {
            boolean in = (set >> bit & 1) != 0;
            left += in ? 0 : words[bit];
            said += in ? evidence[bit] : 0;
        }
        if (left > 1 || said + UpperBound.ROUNDING < Slip.enough(query.name.kind())) {
            return null;
        }
        return new Counted(
                query.total, counted.ofList + Slip.HEAVIEST, UpperBound.Said.of(said + Slip.MOST_EVIDENCE, false));
    }

    private boolean reaches(Counted counted, @Nullable Counted slipped, double listTotal) {
        // Beside a slip nothing is left of the list's name.
        return reaches(counted, listTotal)
                || (slipped != null
                        && listTotal <= slipped.ofList + UpperBound.ROUNDING
                        && reaches(slipped, listTotal));
    }

    private boolean reaches(Counted counted, double listTotal) {
        double queryLeft = UpperBound.left(query.total - counted.ofQuery);
        double listLeft = UpperBound.left(listTotal - counted.ofList);
        double taken = upperBound.coverage().least(query.total, listTotal, queryLeft, listLeft);
        double most = upperBound.of(taken, queryLeft, query.total, listLeft, listTotal, counted.said);
        return Candidates.rounded(most) >= threshold;
    }
}
