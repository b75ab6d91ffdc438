// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;
import org.sightline.name.Likeness;

/**
 * One reading of a query beside the vocabulary: for each word that it reaches, which of its own words may stand for it and how well at
 * best. A table of open addressing from word to a chain of rows. Made for one query, for one thread.
 */
final class Sought {
    /** Spreads numbers that lie close together over the table (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    private static final int NONE = -1;
    /** Words of a query beyond this one share a bit. */
    private static final int LAST_BIT = Long.SIZE - 1;

    final Reading query;
    private int[] ids = new int[64];
    private int[] heads = new int[64];
    private int shift = Integer.SIZE - 6;
    private int used;
    // Rows of all chains.
    private int[] next = new int[64];
    private int[] words = new int[64];
    private float[] likeness = new float[64];
    private float[] evidence = new float[64];
    private boolean[] parts = new boolean[64];
    private int rows;
    // By place in the table: the query's words for whose sake its readings are to be visited.
    private long[] masks = new long[64];
    // By word of the query: how many readings it leads to, the weight of what it reaches, how much their agreement
    // says.
    private final long[] visits;
    private final double[] heaviest;
    private final double[] mostEvidence;

    Sought(Reading query, Reaches reaches, Postings postings, float[] weights) {
        this.query = query;
        visits = new long[query.size()];
        heaviest = new double[query.size()];
        mostEvidence = new double[query.size()];
        Arrays.fill(ids, NONE);
        for (int i = 0; i < query.size(); i++) {
            Reach reach = reaches.of(query.words.get(i));
            for (int at = 0; at < reach.size(); at++) {
                add(reach.id(at), i, reach.likeness(at), reach.evidence(at), reach.part(at), reach.walked(at));
            }
        }
        if (!query.syllabic) {
            reaches.joined(query, this::joined);
        }
        for (int place = 0; place < ids.length; place++) {
            for (int row = first(place); row >= 0; row = next[row]) {
                int word = words[row];
                visits[word] += (masks[place] & bit(word)) == 0 ? 0 : postings.count(ids[place]);
                // Of parts there are several.
                double weight = weights[ids[place]] * (parts[row] ? Reaches.LONGEST_RUN : 1);
                heaviest[word] = Math.max(heaviest[word], weight);
                mostEvidence[word] = Math.max(mostEvidence[word], evidence[row]);
            }
        }
    }

    private void joined(int id, int first, int last) {
        float like = (float) Likeness.JOINED.value();
        for (int word = first; word <= last; word++) {
            double said = Weighing.evidence(query.words.get(word), query.name.kind());
            add(id, word, like, (float) said * like, false, true);
        }
    }

    private void add(int id, int word, float like, float said, boolean part, boolean walk) {
        int place = place(id);
        if (ids[place] == NONE) {
            if (++used * 2 > ids.length) {
                grow();
                place = place(id);
            }
            ids[place] = id;
            heads[place] = NONE;
        }
        if (rows == next.length) {
            next = Arrays.copyOf(next, rows * 2);
            words = Arrays.copyOf(words, rows * 2);
            likeness = Arrays.copyOf(likeness, rows * 2);
            evidence = Arrays.copyOf(evidence, rows * 2);
            parts = Arrays.copyOf(parts, rows * 2);
        }
        next[rows] = heads[place];
        words[rows] = word;
        likeness[rows] = like;
        evidence[rows] = said;
        parts[rows] = part;
        heads[place] = rows++;
        masks[place] |= walk ? bit(word) : 0;
    }

    private void grow() {
        int[] oldIds = ids;
        int[] oldHeads = heads;
        long[] oldMasks = masks;
        shift--;
        ids = new int[oldIds.length * 2];
        Arrays.fill(ids, NONE);
        heads = new int[ids.length];
        masks = new long[ids.length];
        for (int old = 0; old < oldIds.length; old++) {
            if (oldIds[old] != NONE) {
                int place = place(oldIds[old]);
                ids[place] = oldIds[old];
                heads[place] = oldHeads[old];
                masks[place] = oldMasks[old];
            }
        }
    }

    static long bit(int word) {
        return 1L << Math.min(word, LAST_BIT);
    }

    /** How many places there are. */
    int places() {
        return ids.length;
    }

    /** The word at a place, or -1. */
    int id(int place) {
        return ids[place];
    }

    /** The place of a word, or one where there is none. */
    int place(int id) {
        int place = (id * SPREAD) >>> shift;
        while (ids[place] != NONE && ids[place] != id) {
            place = (place + 1) & (ids.length - 1);
        }
        return place;
    }

    /** The first row of a word at a place, or -1. */
    int first(int place) {
        return ids[place] == NONE ? NONE : heads[place];
    }

    /** The row after another, or -1. */
    int next(int row) {
        return next[row];
    }

    /** Which word of the query the row is of. */
    int word(int row) {
        return words[row];
    }

    float likeness(int row) {
        return likeness[row];
    }

    float evidence(int row) {
        return evidence[row];
    }

    boolean part(int row) {
        return parts[row];
    }

    /** The query's words for whose sake the readings that hold the word are to be visited, a bit for each. */
    long mask(int place) {
        return masks[place];
    }

    /** How many readings a word of the query leads to. */
    long visits(int word) {
        return visits[word];
    }

    /** What the words of the list that stand for a word of the query weigh at most. */
    double heaviest(int word) {
        return heaviest[word];
    }

    /** How much it says at most that a word of the query has a counterpart. */
    double mostEvidence(int word) {
        return mostEvidence[word];
    }
}
