// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;

/**
 * What a reading of a listed name scores at most against one reading of a query, told from what its words may stand for, without an
 * alignment: each word of the query is credited with its best counterpart, also where two have the same one; initials are credited
 * with whatever they might stand for; and of what takes off, only what {@link UpperBound} knows and what is spelled otherwise counts.
 * Made for one query, for one thread.
 */
final class Bound {
    private static final int NONE = -1;
    private final Sought sought;
    private final WordIndex vocabulary;
    private final Reading query;
    private final ReadingTable readings;
    private final float[] weights;
    private final UpperBound upperBound;
    private final Coverage coverage;
    // By word of the query, of the reading at hand.
    private final float[] likeness;
    private final float[] evidence;
    private final int[] parts;
    /** Of the reading's words that have no counterpart the last, or {@link #NONE}. */
    private int lone;

    Bound(Sought sought, WordIndex vocabulary, ReadingTable readings, float[] weights, UpperBound upperBound) {
        this.sought = sought;
        this.vocabulary = vocabulary;
        this.query = sought.query;
        this.readings = readings;
        this.weights = weights;
        this.upperBound = upperBound;
        coverage = upperBound.coverage();
        sought.enter();
        likeness = new float[query.size()];
        evidence = new float[query.size()];
        parts = new int[query.size()];
    }

    /** What the reading scores at most. */
    double of(int reading) {
        Arrays.fill(likeness, 0);
        Arrays.fill(evidence, 0);
        Arrays.fill(parts, 0);
        double ofList = 0;
        double inParts = 0;
        int apart = 0;
        lone = NONE;
        int start = readings.start(reading);
        int end = readings.end(reading);
        for (int at = start; at < end; at++) {
            int id = readings.words[at];
            boolean whole = false;
            boolean part = false;
            for (int row = sought.first(sought.place(id)); row >= 0; row = sought.next(row)) {
                int word = sought.word(row);
                if (query.syllabic && (word == 0) != (at == start)) {
                    // A family name is never taken for a given name.
                    continue;
                }
                if (sought.part(row)) {
                    parts[word]++;
                    part = true;
                } else {
                    likeness[word] = Math.max(likeness[word], sought.likeness(row));
                    evidence[word] = Math.max(evidence[word], sought.evidence(row));
                    whole = true;
                }
            }
            if (!whole && !part) {
                apart++;
                lone = id;
            }
            ofList += whole ? weights[id] : 0;
            inParts += part && !whole ? weights[id] : 0;
        }
        return most(reading, ofList + (join() ? inParts : 0), apart);
    }

    /** Credits the words of which at least two parts are there; tells whether there are such words. */
    private boolean join() {
        boolean any = false;
        for (int word = 0; word < parts.length; word++) {
            if (parts[word] > 1) {
                any = true;
                likeness[word] = Math.max(likeness[word], (float) Likeness.JOINED.value());
                double said = Weighing.evidence(query.words.get(word), query.name.kind());
                evidence[word] = Math.max(evidence[word], (float) (said * Likeness.JOINED.value()));
            }
        }
        return any;
    }

    /**
     * The most that a reading scores.
     *
     * @param apart how many of its words have no counterpart
     */
    private double most(int reading, double ofList, int apart) {
        double listTotal = readings.total(reading);
        double ofQuery = 0;
        double said = 0;
        double unlike = 0;
        int agreeing = 0;
        double slope = coverage.slope(query.total, listTotal);
        for (int word = 0; word < likeness.length; word++) {
            if (likeness[word] > 0) {
                double weight = query.weights[word];
                ofQuery += weight;
                said += evidence[word];
                agreeing++;
                // Were it left out instead, that would take off something, too.
                unlike += weight * Math.min(slope, upperBound.spelling() * (1 - likeness[word]) / query.total);
            }
        }
        int initials = query.initials() + readings.initials(reading);
        double ofInitials = initials * Weighing.INITIAL;
        double evident = initials * Weighing.INITIAL_EVIDENCE;
        double queryLeft = UpperBound.left(query.total - ofQuery - ofInitials);
        double listLeft = UpperBound.left(listTotal - ofList - ofInitials);
        double taken = coverage.taken(query.total, listTotal, queryLeft, listLeft) + (initials > 0 ? 0 : unlike);
        double evidenceOfAll = said == 0 ? ofInitials(query.initials(), readings.initials(reading)) : said + evident;
        UpperBound.Said all = UpperBound.Said.of(evidenceOfAll, agreeing + initials <= 1);
        double plain = upperBound.of(taken, queryLeft, query.total, listLeft, listTotal, all);
        boolean slip = initials == 0 && apart <= 1 && agreeing >= query.size() - 1 && Slip.mayBeIn(query);
        return slip && between(agreeing) ? Math.max(plain, slipped(said, unlike, listLeft, listTotal)) : plain;
    }

    /** Whether the one word left on each side may be one but for a slip; also where it is open which word is left. */
    private boolean between(int agreeing) {
        if (lone == NONE || agreeing == query.size()) {
            return true;
        }
        int left = 0;
        while (likeness[left] > 0) {
            left++;
        }
        return Slip.between(query.words.get(left), vocabulary.word(lone), query.name.kind());
    }

    /** The most that a reading scores that has one slip in a word beside words that say so much. */
    private double slipped(double said, double unlike, double listLeft, double listTotal) {
        NameKind kind = query.name.kind();
        if (said + UpperBound.ROUNDING < Slip.enough(kind)) {
            return 0;
        }
        double left = UpperBound.left(listLeft - Slip.HEAVIEST);
        double taken = coverage.taken(query.total, listTotal, 0, left) + unlike;
        for (int word = 0; word < likeness.length; word++) {
            if (likeness[word] == 0) {
                taken += upperBound.spelling() * (1 - Slip.value(kind)) * query.weights[word] / query.total;
            }
        }
        UpperBound.Said all = UpperBound.Said.of(said + Slip.MOST_EVIDENCE, false);
        return upperBound.of(taken, 0, query.total, left, listTotal, all);
    }

    /** How much initials say at most where nothing else agrees: an initial that stands for a word less than the same on both sides. */
    static double ofInitials(int ofQuery, int ofList) {
        double most = (ofQuery + ofList) * Weighing.INITIAL_EVIDENCE;
        return ofQuery == 0 || ofList == 0 ? Math.min(most, Findings.MOST_OF_INITIALS) : most;
    }
}
