// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
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
    private final NameScorer scorer;
    private final NameKind kind;
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
        Limits limits = new Limits(sought, readings, scorer.coverage(kind), threshold);
        Bound bound = new Bound(sought, readings, weights, scorer);
        Marks marks = spare.poll();
        if (marks == null) {
            marks = new Marks(readings.size());
        }
        mark(sought, limits, marks);
        for (int i = 0; i < marks.size(); i++) {
            int reading = marks.reading(i);
            if (limits.reaches(marks.set(reading), reading)) {
                consider(bound, query, reading, threshold, found);
            }
        }
        marks.clear();
        spare.add(marks);
        if (bound.ofInitials(query.initials() + readings.mostInitials()) >= threshold) {
            int end = query.initials() > 0 ? readings.size() : readings.withInitials();
            for (int reading = 0; reading < end; reading++) {
                consider(bound, query, reading, threshold, found);
            }
        }
    }

    /** Marks the readings that may reach the threshold. */
    private void mark(Sought sought, Limits limits, Marks marks) {
        int leftOut = limits.leftOut();
        int before = limits.limit(limits.all());
        int[] sets = new int[sought.places()];
        for (int place = 0; place < sets.length; place++) {
            for (int word = 0; sought.mask(place) != 0 && word < sought.query.size(); word++) {
                sets[place] |= (sought.mask(place) & Sought.bit(word)) == 0 ? 0 : limits.bit(word);
            }
            if (sets[place] != 0) {
                boolean essential = (sets[place] & ~leftOut) != 0;
                marks.mark(postings, sought.id(place), sets[place], essential ? before : readings.withInitials());
            }
        }
        for (int place = 0; place < sets.length && leftOut != 0; place++) {
            if (sets[place] != 0 && (sets[place] & ~leftOut) == 0) {
                marks.markAgain(postings, sought.id(place), sets[place], before);
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
