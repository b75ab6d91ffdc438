// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sightline.name.NameKind;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Finds the names that may score at least a threshold against a query, without scoring them all, and loses none.
 *
 * <p>Two levels: a query's words to the words of the vocabulary that they reach ({@link Reaches}), those to the readings of names in
 * which they stand. Those are marked with the words that lead to them, which mostly tells that they cannot reach the threshold
 * ({@link Limits}); as long as words alone cannot lift a name over it, however well they agree, a name that has nothing but them is
 * not even marked, and so the commonest words are left out as far as that goes (after Turtle and Flood's MaxScore, and the prefix filter
 * of similarity joins). What then remains tells by its own words what it scores at most ({@link Bound}), and becomes a candidate where
 * that is enough. Immutable once built; safe to share between threads.
 */
final class CandidateIndex {
    private final UpperBound upperBound;
    private final WordIndex words;
    private final Reaches reaches;
    private final ReadingTable readings;
    private final Postings postings;
    private final float[] weights;
    private final ConcurrentLinkedQueue<Marks> spare = new ConcurrentLinkedQueue<>();

    private CandidateIndex(
            NameKind kind,
            NameScorer scorer,
            WordIndex words,
            ReadingTable readings,
            Postings postings,
            float[] weights) {
        this.upperBound = scorer.upperBound(kind);
        this.words = words;
        this.reaches = new Reaches(kind, words, postings, weights);
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
        for (Reading syllabic : query.syllabic()) {
            search(syllabic, threshold, found);
        }
        found.settle();
        return found;
    }

    private void search(Reading query, double threshold, Candidates found) {
        if (query.size() == 0) {
            return;
        }
        Sought sought = new Sought(query, reaches, postings, weights);
        Limits limits = new Limits(sought, readings, upperBound, threshold);
        Marks marks = spare.poll();
        if (marks == null) {
            marks = new Marks(readings.size());
        }
        mark(sought, limits, marks);
        Bound bound = null;
        for (int i = 0; i < marks.size(); i++) {
            int reading = marks.reading(i);
            if (limits.reaches(marks.set(reading), reading)) {
                if (bound == null) {
                    bound = new Bound(sought, words, readings, weights, upperBound);
                }
                consider(bound, query, reading, threshold, found);
            }
        }
        marks.clear();
        spare.add(marks);
        int first = limits.reachedByInitials(readings.mostInitials()) ? 0 : readings.withInitials();
        int end = query.initials() > 0 && limits.reachedByInitials(0) ? readings.size() : readings.withInitials();
        if (first < end) {
            Bound ofInitials = bound == null ? new Bound(sought, words, readings, weights, upperBound) : bound;
            for (int reading = first; reading < end; reading++) {
                consider(ofInitials, query, reading, threshold, found);
            }
        }
    }

    /** Marks the readings that may reach the threshold. */
    private void mark(Sought sought, Limits limits, Marks marks) {
        int leftOut = limits.leftOut();
        int before = limits.limit(limits.all());
        // Words that are written alike reach the same, and need one walk where they share a bit.
        Set<Reach> walked = new HashSet<>();
        for (int word = 0; word < sought.query.size(); word++) {
            int bit = limits.bit(word);
            Reach reach = sought.reach(word);
            if (reach.visits() > 0 && (bit != Limits.SHARED || walked.add(reach))) {
                boolean essential = (bit & ~leftOut) != 0;
                mark(reach, bit, essential ? before : readings.withInitials(), marks);
            }
        }
        for (Sought.Joined joined : sought.joined()) {
            int set = 0;
            for (int word = joined.first(); word <= joined.last(); word++) {
                set |= limits.bit(word);
            }
            marks.mark(postings, joined.id(), set, (set & ~leftOut) == 0 ? readings.withInitials() : before);
        }
        if (leftOut == 0 || marks.size() == 0) {
            return;
        }
        walked.clear();
        for (int word = 0; word < sought.query.size(); word++) {
            int bit = limits.bit(word);
            Reach reach = sought.reach(word);
            if (reach.visits() > 0 && (bit & leftOut) != 0 && (bit != Limits.SHARED || walked.add(reach))) {
                markAgain(reach, bit, before, marks);
            }
        }
        for (Sought.Joined joined : sought.joined()) {
            int set = 0;
            for (int word = joined.first(); word <= joined.last(); word++) {
                set |= limits.bit(word);
            }
            if ((set & ~leftOut) == 0) {
                marks.markAgain(postings, joined.id(), set, before);
            }
        }
    }

    private void mark(Reach reach, int bit, int before, Marks marks) {
        for (int at = 0; at < reach.size(); at++) {
            if (reach.walked(at)) {
                marks.mark(postings, reach.id(at), bit, before);
            }
        }
    }

    private void markAgain(Reach reach, int bit, int before, Marks marks) {
        for (int at = 0; at < reach.size(); at++) {
            if (reach.walked(at)) {
                marks.markAgain(postings, reach.id(at), bit, before);
            }
        }
    }

    private void consider(Bound bound, Reading query, int reading, double threshold, Candidates found) {
        if (readings.syllabic(reading) == query.syllabic) {
            double most = bound.of(reading);
            if (Candidates.rounded(most) >= threshold) {
                found.add(readings.name(reading), most);
            }
        }
    }
}
