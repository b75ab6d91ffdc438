// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.name.Likeness;

/**
 * One reading of a query beside the vocabulary: for each word that it reaches, which of its own words may stand for it and how well at
 * best. A table of open addressing from word to a chain of rows. Made for one query, for one thread.
 */
final class Sought {
    /** Spreads numbers that lie close together over the table (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    private static final int NONE = -1;
    final Reading query;
    private final Reach[] reach;
    private final List<Joined> joined = new ArrayList<>();
    // Empty until something is entered.
    private int[] ids = {};
    private int[] heads = {};
    private int shift;
    // Rows of all chains.
    private int[] next = {};
    private int[] words = {};
    private float[] likeness = {};
    private float[] evidence = {};
    private boolean[] parts = {};
    private int rows;
    // By word of the query: how many readings it leads to, the weight of what it reaches, how much their agreement
    // says.
    private final long[] visits;
    private final double[] heaviest;
    private final double[] mostEvidence;

    Sought(Reading query, Reaches reaches, Postings postings, float[] weights) {
        this.query = query;
        reach = new Reach[query.size()];
        visits = new long[query.size()];
        heaviest = new double[query.size()];
        mostEvidence = new double[query.size()];
        for (int word = 0; word < reach.length; word++) {
            reach[word] = reaches.of(query.word(word));
            visits[word] = reach[word].visits();
            heaviest[word] = reach[word].heaviest();
            mostEvidence[word] = reach[word].mostEvidence();
        }
        if (!query.syllabic) {
            reaches.joined(query, (id, first, last) -> {
                joined.add(new Joined(id, first, last));
                for (int word = first; word <= last; word++) {
                    visits[word] += postings.count(id);
                    heaviest[word] = Math.max(heaviest[word], weights[id]);
                    mostEvidence[word] = Math.max(mostEvidence[word], joinedEvidence(word));
                }
            });
        }
    }

    /** A word of the vocabulary that the query's words from a first to a last are when they are written as one. */
    record Joined(int id, int first, int last) {}

    private float joinedEvidence(int word) {
        double said = Weighing.evidence(query.words.get(word), query.name.kind());
        return (float) said * (float) Likeness.JOINED.value();
    }

    /** What a word of the query reaches by itself. */
    Reach reach(int word) {
        return reach[word];
    }

    List<Joined> joined() {
        return joined;
    }

    /** Enters what the words reach into the table, if that was not done before: most queries are answered without it. */
    void enter() {
        if (ids.length > 0) {
            return;
        }
        int most = joined.size();
        for (Reach each : reach) {
            most += each.size();
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most * 2 + 1);
        shift = Integer.SIZE - bits;
        ids = new int[1 << bits];
        heads = new int[1 << bits];
        Arrays.fill(ids, NONE);
        for (int word = 0; word < reach.length; word++) {
            Reach each = reach[word];
            for (int at = 0; at < each.size(); at++) {
                add(each.id(at), word, each.likeness(at), each.evidence(at), each.part(at));
            }
        }
        for (Joined each : joined) {
            for (int word = each.first; word <= each.last; word++) {
                add(each.id, word, (float) Likeness.JOINED.value(), joinedEvidence(word), false);
            }
        }
    }

    private void add(int id, int word, float like, float said, boolean part) {
        int place = place(id);
        if (ids[place] == NONE) {
            ids[place] = id;
            heads[place] = NONE;
        }
        if (rows == next.length) {
            int more = rows * 2 + 64;
            next = Arrays.copyOf(next, more);
            words = Arrays.copyOf(words, more);
            likeness = Arrays.copyOf(likeness, more);
            evidence = Arrays.copyOf(evidence, more);
            parts = Arrays.copyOf(parts, more);
        }
        next[rows] = heads[place];
        words[rows] = word;
        likeness[rows] = like;
        evidence[rows] = said;
        parts[rows] = part;
        heads[place] = rows++;
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
