// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sightline.name.NameKind;
import org.sightline.name.Role;
import org.sightline.name.Word;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Finds the names that may score at least a threshold against a query, without scoring them all, and loses none.
 *
 * <p>Two levels: a query's words to like words of the vocabulary ({@link WordIndex}), those to the readings of names in which
 * they stand. While the lists of readings are walked, each reading gathers how much of it and of the query can at most be
 * matched; what is left unmatched bounds its score from above ({@link Coverage}), and only readings whose bound reaches the
 * threshold become candidates. Immutable once built; safe to share between threads.
 */
final class CandidateIndex {
    // Weights are gathered in single precision, and scores are rounded to four digits.
    private static final double ROUNDING = 1e-4;
    private static final int LONGEST_RUN = 4;

    private final NameScorer scorer;
    private final NameKind kind;
    private final WordIndex words;
    private final ReadingTable readings;
    private final Postings postings;
    private final float[] weights;
    private final ConcurrentLinkedQueue<Gathered> spare = new ConcurrentLinkedQueue<>();

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
        this.readings = readings;
        this.postings = postings;
        this.weights = weights;
        if (postings.words() != weights.length) {
            throw new DamagedException("postings of " + postings.words() + " words, of " + weights.length);
        }
    }

    static CandidateIndex of(
            NameKind kind, NameScorer scorer, WordTable vocabulary, ReadingTable readings, Postings postings) {
        float[] weights = new float[vocabulary.size()];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = (float) Weighing.weight(vocabulary.get(id), kind);
        }
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

    /** The places of all names that score at least {@code threshold}, and of some that do not, each once, ascending. */
    int[] candidates(ReadName query, double threshold) {
        Gathered gathered = spare.poll();
        if (gathered == null) {
            gathered = new Gathered(readings.size());
        }
        Found found = new Found();
        gather(query.written, gathered);
        collect(query.written, threshold, gathered, found);
        for (Reading syllabic : query.syllabic()) {
            gather(syllabic, gathered);
            collect(syllabic, threshold, gathered, found);
        }
        spare.add(gathered);
        return found.distinct();
    }

    private void gather(Reading query, Gathered gathered) {
        for (int i = 0; i < query.size(); i++) {
            Word word = query.words.get(i);
            double weight = query.weights[i];
            int step = i;
            words.like(word, id -> gathered.add(postings, id, step, weight, weights[id]));
            if (!query.syllabic && word.role() == Role.WORD) {
                split(word, step, weight, gathered);
            }
        }
        if (!query.syllabic) {
            runs(query, gathered);
        }
    }

    /** Words of the vocabulary that the query's word may be a joining of. */
    private void split(Word word, int step, double weight, Gathered gathered) {
        parts(word.text(), 0, LONGEST_RUN, true, step, weight, gathered);
        if (!word.form().equals(word.text())) {
            parts(word.form(), 0, LONGEST_RUN, false, step, weight, gathered);
        }
    }

    /**
     * Credits the words that together make the whole: a prefix in the vocabulary whose rest is made of at most three more. The
     * search is depth first and mostly ends at once, as few words begin with another word.
     */
    private boolean parts(String whole, int from, int left, boolean text, int step, double weight, Gathered gathered) {
        boolean made = false;
        int most = Math.min(whole.length(), from + words.longest());
        for (int end = from + 1; end <= most; end++) {
            if ((from == 0 && end == whole.length()) || (left == 1 && end < whole.length())) {
                continue;
            }
            int[] ids = text ? words.withText(whole, from, end) : words.withForm(whole, from, end);
            if (ids.length == 0
                    || (end < whole.length() && !parts(whole, end, left - 1, text, step, weight, gathered))) {
                continue;
            }
            made = true;
            for (int id : ids) {
                gathered.add(postings, id, step, weight, weights[id]);
            }
        }
        return made;
    }

    /** Words of the vocabulary that may be a joining of neighbouring words of the query. */
    private void runs(Reading query, Gathered gathered) {
        for (int start = 0; start + 1 < query.size(); start++) {
            StringBuilder text = new StringBuilder(query.words.get(start).text());
            StringBuilder form = new StringBuilder(query.words.get(start).form());
            double weight = query.weights[start];
            for (int end = start + 1; end < query.size() && end < start + LONGEST_RUN; end++) {
                text.append(query.words.get(end).text());
                form.append(query.words.get(end).form());
                weight += query.weights[end];
                int step = query.size() + start * LONGEST_RUN + end - start;
                for (int id : words.withText(text, 0, text.length())) {
                    gathered.add(postings, id, step, weight, weights[id]);
                }
                for (int id : words.withForm(form, 0, form.length())) {
                    gathered.add(postings, id, step, weight, weights[id]);
                }
            }
        }
    }

    private void collect(Reading query, double threshold, Gathered gathered, Found found) {
        Coverage coverage = scorer.coverage(kind);
        double ceiling = Weighing.ceiling(query.evidence);
        for (int i = 0; i < gathered.count(); i++) {
            int reading = gathered.reading(i);
            if (readings.syllabic(reading) == query.syllabic) {
                // An initial may stand for any word, and any word for an initial.
                double initials = query.initialWeight + readings.initialWeight(reading);
                double queryLeft = query.total - gathered.ofQuery(reading) - initials;
                double listTotal = readings.total(reading);
                double listLeft = listTotal - gathered.ofList(reading) - initials;
                double taken = coverage.taken(
                        query.total, listTotal, Math.max(0, queryLeft - ROUNDING), Math.max(0, listLeft - ROUNDING));
                if ((1 - taken) * ceiling + ROUNDING >= threshold) {
                    found.add(readings.name(reading));
                }
            }
        }
        gathered.clear();
    }

    /** Places of names, any number of times each. */
    private static final class Found {
        private int[] places = new int[64];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        int[] distinct() {
            Arrays.sort(places, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || places[i] != places[i - 1]) {
                    places[kept++] = places[i];
                }
            }
            return Arrays.copyOf(places, kept);
        }
    }
}
