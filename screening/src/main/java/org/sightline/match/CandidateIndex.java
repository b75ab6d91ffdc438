// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.sightline.name.NameKind;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Finds the names that may score at least a threshold against a query, without scoring them all, and loses none.
 *
 * <p>Two levels: a query's words to the words of the vocabulary that they reach ({@link Reaches}), those to the readings of names in
 * which they stand. Each reading that is visited tells by its own words what it scores at most ({@link Bound}), and becomes a
 * candidate where that is enough. Not all need to be visited: as long as words alone cannot lift a name over the threshold, however
 * well they agree, a name that has nothing but them need not be looked at. So the commonest words are left out as far as that goes
 * (after Turtle and Flood's MaxScore, and the prefix filter of similarity joins). Immutable once built; safe to share between threads.
 */
final class CandidateIndex {
    private final NameScorer scorer;
    private final NameKind kind;
    private final WordIndex words;
    private final Reaches reaches;
    private final ReadingTable readings;
    private final Postings postings;
    private final float[] weights;

    private CandidateIndex(
            NameKind kind,
            NameScorer scorer,
            WordIndex words,
            ReadingTable readings,
            Postings postings,
            float[] weights) {
        this.kind = kind;
        this.scorer = scorer;
        this.words = words;
        this.reaches = new Reaches(kind, words, postings);
        this.readings = readings;
        this.postings = postings;
        this.weights = weights;
        if (postings.words() != weights.length) {
            throw new DamagedException("postings of " + postings.words() + " words, of " + weights.length);
        }
    }

    static CandidateIndex of(NameKind kind, NameScorer scorer, WordTable vocabulary, ReadingTable readings) {
        float[] weights = new float[vocabulary.size()];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = (float) Weighing.weight(vocabulary.get(id), kind);
        }
        Postings postings = Postings.of(readings, vocabulary.size());
        return new CandidateIndex(kind, scorer, new WordIndex(vocabulary), readings, postings, weights);
    }

    static CandidateIndex read(KeptFile file, NameKind kind, NameScorer scorer, WordTable vocabulary) {
        WordIndex words = WordIndex.read(vocabulary, file);
        return new CandidateIndex(kind, scorer, words, ReadingTable.read(file), Postings.read(file), file.floats());
    }

    void write(KeptOutput file) throws IOException {
        words.write(file);
        readings.write(file);
        postings.write(file);
        file.floats(weights, weights.length);
    }

    /** All names that score at least {@code threshold}, and some that do not. */
    Candidates candidates(ReadName query, double threshold) {
        Candidates found = new Candidates();
        search(query.written, threshold, found);
        for (Reading syllabic : query.syllabic) {
            search(syllabic, threshold, found);
        }
        found.settle();
        return found;
    }

    private void search(Reading query, double threshold, Candidates found) {
        if (query.size() == 0) {
            return;
        }
        Sought sought = new Sought(query, reaches);
        Bound bound = new Bound(sought, readings, weights, scorer);
        long essential = ~leftOut(sought, bound, threshold);
        int[] places = IntStream.range(0, sought.places())
                .filter(place -> sought.mask(place) != 0)
                .toArray();
        // Readings that hold a word of an earlier turn are left to that; those that are visited in full come first.
        int turn = 0;
        for (boolean full : new boolean[] {true, false}) {
            for (int place : places) {
                if ((sought.mask(place) & essential) != 0 == full) {
                    sought.turn(place, turn++);
                }
            }
        }
        for (int place : places) {
            boolean full = (sought.mask(place) & essential) != 0;
            visit(sought, bound, place, full ? readings.size() : readings.withInitials(), threshold, found);
        }
        if (bound.ofInitials(query.initials() + readings.mostInitials()) >= threshold) {
            int end = query.initials() > 0 ? readings.size() : readings.withInitials();
            for (int reading = 0; reading < end; reading++) {
                consider(bound, query, reading, Integer.MAX_VALUE, threshold, found);
            }
        }
    }

    private void visit(Sought sought, Bound bound, int place, int before, double threshold, Candidates found) {
        int word = sought.id(place);
        int turn = sought.turn(place);
        int end = postings.end(word);
        for (int at = postings.start(word); at < end && postings.readings[at] < before; at++) {
            consider(bound, sought.query, postings.readings[at], turn, threshold, found);
        }
    }

    private void consider(Bound bound, Reading query, int reading, int turn, double threshold, Candidates found) {
        if (readings.syllabic(reading) == query.syllabic) {
            double most = bound.of(reading, turn);
            if (most != Bound.ELSEWHERE && Candidates.rounded(most) >= threshold) {
                found.add(readings.name(reading), most);
            }
        }
    }

    /**
     * The words of a query, a bit for each, with which alone no reading without initials reaches the threshold; those that stand in most
     * readings first.
     */
    private long leftOut(Sought sought, Bound bound, double threshold) {
        Reading query = sought.query;
        long[] visits = new long[query.size()];
        float[] said = new float[query.size()];
        for (int place = 0; place < sought.places(); place++) {
            for (int row = sought.first(place); row >= 0; row = sought.next(row)) {
                int word = sought.word(row);
                visits[word] += (sought.mask(place) & Sought.bit(word)) == 0 ? 0 : postings.count(sought.id(place));
                said[word] = Math.max(said[word], sought.evidence(row));
            }
        }
        Integer[] byVisits = IntStream.range(0, query.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(byVisits, Comparator.comparingLong((Integer word) -> -visits[word]));
        long out = 0;
        double weight = 0;
        double evidence = 0;
        for (int word : byVisits) {
            if (visits[word] > 0
                    && Sought.alone(word)
                    && bound.of(weight + query.weights[word], evidence + said[word]) < threshold) {
                out |= Sought.bit(word);
                weight += query.weights[word];
                evidence += said[word];
            }
        }
        return out;
    }
}
