// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;

/**
 * What one word of a query reaches in a vocabulary: the words that are like it, and those that it may be a joining of, which count
 * only together. Immutable once filled.
 */
final class Reach {
    private int[] ids = new int[8];
    private float[] likeness = new float[8];
    private float[] evidence = new float[8];
    private boolean[] parts = new boolean[8];
    private boolean[] walked = new boolean[8];
    private int size;
    private long visits;
    private double heaviest;
    private double mostEvidence;

    /**
     * Adds a word.
     *
     * @param id its number
     * @param like how like it is
     * @param said how much their agreement says at most
     * @param part whether it counts only together with another part
     * @param walk whether the readings that hold it are to be visited; of parts that stand together it is enough to visit one's
     */
    void add(int id, double like, double said, boolean part, boolean walk) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            likeness = Arrays.copyOf(likeness, size * 2);
            evidence = Arrays.copyOf(evidence, size * 2);
            parts = Arrays.copyOf(parts, size * 2);
            walked = Arrays.copyOf(walked, size * 2);
        }
        ids[size] = id;
        likeness[size] = (float) like;
        evidence[size] = (float) said;
        parts[size] = part;
        walked[size++] = walk;
    }

    int size() {
        return size;
    }

    int id(int at) {
        return ids[at];
    }

    float likeness(int at) {
        return likeness[at];
    }

    float evidence(int at) {
        return evidence[at];
    }

    boolean part(int at) {
        return parts[at];
    }

    boolean walked(int at) {
        return walked[at];
    }

    /** Sums it up, once it is filled, and keeps no more room than it needs, as it may be remembered for long. */
    void settle(Postings postings, float[] weights) {
        ids = Arrays.copyOf(ids, size);
        likeness = Arrays.copyOf(likeness, size);
        evidence = Arrays.copyOf(evidence, size);
        parts = Arrays.copyOf(parts, size);
        walked = Arrays.copyOf(walked, size);
        for (int at = 0; at < size; at++) {
            visits += walked[at] ? postings.count(ids[at]) : 0;
            // Of parts there are several.
            heaviest = Math.max(heaviest, weights[ids[at]] * (parts[at] ? Reaches.LONGEST_RUN : 1));
            mostEvidence = Math.max(mostEvidence, evidence[at]);
        }
    }

    /** How many readings of names are to be visited. */
    long visits() {
        return visits;
    }

    /** What the words that stand for the word weigh at most. */
    double heaviest() {
        return heaviest;
    }

    /** How much it says at most that the word has a counterpart. */
    double mostEvidence() {
        return mostEvidence;
    }
}
