// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sightline.name.NameKind;
import org.sightline.name.Role;
import org.sightline.name.Word;

/**
 * Finds the names that may score at least a threshold against a query, without scoring them all, and loses none.
 *
 * <p>Two levels: a query's words to like words of the vocabulary ({@link WordIndex}), those to the readings of names in which
 * they stand. While the lists of readings are walked, each reading gathers how much of it and of the query can at most be
 * matched; what is left unmatched bounds its score from above ({@link Coverage}), and only readings whose bound reaches the
 * threshold become candidates. Immutable once built; safe to share between threads.
 */
public final class CandidateIndex {
    // Weights are gathered in single precision, and scores are rounded to four digits.
    private static final double ROUNDING = 1e-4;
    private static final int LONGEST_RUN = 4;

    private final NameScorer scorer;
    private final NameKind kind;
    private final List<Reading> readings = new ArrayList<>();
    private final int[] nameOf;
    private final WordIndex words;
    private final int[][] postings;
    private final double[] weights;
    private final ConcurrentLinkedQueue<Gathering> spare = new ConcurrentLinkedQueue<>();

    /** An index over names of one kind; candidates are their places in the list. */
    public CandidateIndex(List<ReadName> names, NameKind kind, NameScorer scorer) {
        this.scorer = scorer;
        this.kind = kind;
        Map<Word, Integer> ids = new HashMap<>();
        List<Word> vocabulary = new ArrayList<>();
        List<int[]> lists = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int name = 0; name < names.size(); name++) {
            ReadName read = names.get(name);
            owners.add(name);
            readings.add(read.written);
            for (Reading syllabic : read.syllabic) {
                owners.add(name);
                readings.add(syllabic);
            }
        }
        int[] sizes = new int[1024];
        for (int reading = 0; reading < readings.size(); reading++) {
            for (Word word : readings.get(reading).words) {
                Integer known = ids.putIfAbsent(word, vocabulary.size());
                int id = known == null ? vocabulary.size() : known;
                if (known == null) {
                    vocabulary.add(word);
                    lists.add(new int[2]);
                    sizes = id < sizes.length ? sizes : Arrays.copyOf(sizes, id * 2);
                }
                int[] list = lists.get(id);
                if (sizes[id] == list.length) {
                    list = Arrays.copyOf(list, list.length * 2);
                    lists.set(id, list);
                }
                if (sizes[id] == 0 || list[sizes[id] - 1] != reading) {
                    list[sizes[id]++] = reading;
                }
            }
        }
        this.nameOf = owners.stream().mapToInt(Integer::intValue).toArray();
        this.words = new WordIndex(vocabulary);
        this.postings = new int[vocabulary.size()][];
        this.weights = new double[vocabulary.size()];
        for (int id = 0; id < postings.length; id++) {
            postings[id] = Arrays.copyOf(lists.get(id), sizes[id]);
            weights[id] = Weighing.weight(vocabulary.get(id), kind);
        }
    }

    /** The places of all names that score at least {@code threshold}, and of some that do not, each once, ascending. */
    public int[] candidates(ReadName query, double threshold) {
        Gathering gathering = spare.poll();
        if (gathering == null) {
            gathering = new Gathering(readings.size());
        }
        List<Integer> found = new ArrayList<>();
        gather(query.written, gathering);
        collect(query.written, threshold, gathering, found);
        for (Reading syllabic : query.syllabic) {
            gather(syllabic, gathering);
            collect(syllabic, threshold, gathering, found);
        }
        spare.add(gathering);
        return found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    private void gather(Reading query, Gathering gathering) {
        for (int i = 0; i < query.size(); i++) {
            Word word = query.words.get(i);
            double weight = query.weights[i];
            int step = i;
            words.like(word, id -> gathering.add(postings[id], step, weight, weights[id]));
            if (!query.syllabic && word.role() == Role.WORD) {
                split(word, step, weight, gathering);
            }
        }
        if (!query.syllabic) {
            runs(query, gathering);
        }
    }

    /** Words of the vocabulary that the query's word may be a joining of. */
    private void split(Word word, int step, double weight, Gathering gathering) {
        parts(word.text(), 0, LONGEST_RUN, true, step, weight, gathering);
        if (!word.form().equals(word.text())) {
            parts(word.form(), 0, LONGEST_RUN, false, step, weight, gathering);
        }
    }

    /**
     * Credits the words that together make the whole: a prefix in the vocabulary whose rest is made of at most three more. The
     * search is depth first and mostly ends at once, as few words begin with another word.
     */
    private boolean parts(
            String whole, int from, int left, boolean text, int step, double weight, Gathering gathering) {
        boolean made = false;
        int most = Math.min(whole.length(), from + words.longest());
        for (int end = from + 1; end <= most; end++) {
            if ((from == 0 && end == whole.length()) || (left == 1 && end < whole.length())) {
                continue;
            }
            int[] ids = text ? words.withText(whole, from, end) : words.withForm(whole, from, end);
            if (ids.length == 0
                    || (end < whole.length() && !parts(whole, end, left - 1, text, step, weight, gathering))) {
                continue;
            }
            made = true;
            for (int id : ids) {
                gathering.add(postings[id], step, weight, weights[id]);
            }
        }
        return made;
    }

    /** Words of the vocabulary that may be a joining of neighbouring words of the query. */
    private void runs(Reading query, Gathering gathering) {
        for (int start = 0; start + 1 < query.size(); start++) {
            StringBuilder text = new StringBuilder(query.words.get(start).text());
            StringBuilder form = new StringBuilder(query.words.get(start).form());
            double weight = query.weights[start];
            for (int end = start + 1; end < query.size() && end < start + LONGEST_RUN; end++) {
                text.append(query.words.get(end).text());
                form.append(query.words.get(end).form());
                weight += query.weights[end];
                int step = query.size() + start * LONGEST_RUN + end - start;
                for (int id : words.withText(text.toString())) {
                    gathering.add(postings[id], step, weight, weights[id]);
                }
                for (int id : words.withForm(form.toString())) {
                    gathering.add(postings[id], step, weight, weights[id]);
                }
            }
        }
    }

    private void collect(Reading query, double threshold, Gathering gathering, List<Integer> found) {
        Coverage coverage = scorer.coverage(kind);
        double ceiling = Weighing.ceiling(query.evidence);
        for (int i = 0; i < gathering.count; i++) {
            int reading = gathering.touched[i];
            Reading list = readings.get(reading);
            if (list.syllabic == query.syllabic) {
                // An initial may stand for any word, and any word for an initial.
                double queryLeft = query.total - gathering.ofQuery[reading] - query.initialWeight - list.initialWeight;
                double listLeft = list.total - gathering.ofList[reading] - list.initialWeight - query.initialWeight;
                double taken = coverage.taken(
                        query.total, list.total, Math.max(0, queryLeft - ROUNDING), Math.max(0, listLeft - ROUNDING));
                if ((1 - taken) * ceiling + ROUNDING >= threshold) {
                    found.add(nameOf[reading]);
                }
            }
        }
        gathering.clear();
    }

    /** What each reading has gathered so far; reused, for it is as long as the index. */
    private static final class Gathering {
        private final float[] ofQuery;
        private final float[] ofList;
        private final int[] lastStep;
        private final int[] touched;
        private int count;

        Gathering(int readings) {
            ofQuery = new float[readings];
            ofList = new float[readings];
            lastStep = new int[readings];
            touched = new int[readings];
        }

        /** Credits a word of the list to its readings, and a word of the query once to each. */
        void add(int[] readings, int step, double query, double list) {
            for (int reading : readings) {
                if (lastStep[reading] == 0) {
                    touched[count++] = reading;
                }
                if (lastStep[reading] != step + 1) {
                    ofQuery[reading] += (float) query;
                    lastStep[reading] = step + 1;
                }
                ofList[reading] += (float) list;
            }
        }

        void clear() {
            for (int i = 0; i < count; i++) {
                ofQuery[touched[i]] = 0;
                ofList[touched[i]] = 0;
                lastStep[touched[i]] = 0;
            }
            count = 0;
        }
    }
}
