// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many names, all scored against one query as {@link OfacScore} does. Lists share most of their words, so each word of the query is
 * compared once with every different word, and each name then looks its words up. Immutable, so safe to share between threads.
 */
public final class OfacIndex {
    private final String[] vocabulary;
    /** For each name the number of its first word; then the number of words. */
    private final int[] starts;

    private final int[] words;
    private final String[] wholes;

    private OfacIndex(String[] vocabulary, int[] starts, int[] words, String[] wholes) {
        this.vocabulary = vocabulary;
        this.starts = starts;
        this.words = words;
        this.wholes = wholes;
    }

    /** Hears of one name that scores enough. */
    @FunctionalInterface
    public interface Hits {
        /**
         * One name.
         *
         * @param name its place
         * @param score 0 to 100
         */
        void hit(int name, int score);
    }

    /**
     * Finds all names that score enough.
     *
     * @param least 0 to 100; names that score 0 are never found
     */
    public void search(String query, int least, Hits hits) {
        List<String> all = OfacScore.words(query);
        if (all.isEmpty()) {
            return;
        }
        List<String> asked = OfacScore.asked(all);
        double[][] likeness = new double[asked.size()][];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = likeness(asked.get(i));
        }
        String whole = String.join("", all);
        for (int name = 0; name < wholes.length; name++) {
            double value = mean(name, likeness);
            if (wholes[name].charAt(0) == whole.charAt(0)) {
                value = Math.max(value, OfacScore.jaroWinkler(whole, wholes[name]));
            }
            int score = (int) Math.round(100 * value);
            if (score >= least && score > 0) {
                hits.hit(name, score);
            }
        }
    }

    private double[] likeness(String word) {
        double[] likeness = new double[vocabulary.length];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = OfacScore.jaroWinkler(word, vocabulary[i]);
        }
        return likeness;
    }

    private double mean(int name, double[][] likeness) {
        double sum = 0;
        for (double[] ofWord : likeness) {
            double best = 0;
            for (int at = starts[name]; at < starts[name + 1]; at++) {
                best = Math.max(best, ofWord[words[at]]);
            }
            sum += OfacScore.ofWord(best);
        }
        return sum / likeness.length;
    }

    /** Names while they are gathered. Not safe for use by several threads. */
    public static final class Gathering {
        private final Map<String, Integer> vocabulary = new HashMap<>();
        private final List<String> different = new ArrayList<>();
        private final List<String> wholes = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> words = new ArrayList<>();

        /** Adds a name; its place is how many were added before. A name without letters is not added. */
        public boolean add(String name) {
            List<String> own = OfacScore.words(name);
            if (own.isEmpty()) {
                return false;
            }
            starts.add(words.size());
            wholes.add(String.join("", own));
            for (String word : own) {
                words.add(vocabulary.computeIfAbsent(word, any -> {
                    different.add(word);
                    return different.size() - 1;
                }));
            }
            return true;
        }

        /** What was gathered. */
        public OfacIndex index() {
            List<Integer> ends = new ArrayList<>(starts);
            ends.add(words.size());
            return new OfacIndex(
                    different.toArray(String[]::new),
                    ends.stream().mapToInt(Integer::intValue).toArray(),
                    words.stream().mapToInt(Integer::intValue).toArray(),
                    wholes.toArray(String[]::new));
        }
    }
}
