// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sightline.name.Likeness;
import org.sightline.name.Role;
import org.sightline.name.Word;

/** Which word of one reading stands for which word of another. */
final class Alignment {
    private static final int LONGEST_RUN = 4;
    private static final int SHORTEST_JOINED = 4;

    final Reading query;
    final Reading list;
    final List<Pair> pairs;
    private final boolean[] queryUsed;
    private final boolean[] listUsed;

    private Alignment(Reading query, Reading list) {
        this.query = query;
        this.list = list;
        this.pairs = new ArrayList<>(query.size());
        this.queryUsed = new boolean[query.size()];
        this.listUsed = new boolean[list.size()];
    }

    /** The alignment that agrees most. */
    static Alignment of(Reading query, Reading list) {
        Alignment alignment = new Alignment(query, list);
        double[][] worth = new double[query.size()][list.size()];
        Likeness[][] likeness = new Likeness[query.size()][list.size()];
        alignment.compare(worth, likeness);
        if (!query.syllabic) {
            alignment.join(worth);
        }
        alignment.assign(worth, likeness);
        alignment.pairs.sort(Comparator.comparingInt(Pair::query));
        return alignment;
    }

    boolean matchedQuery(int word) {
        return queryUsed[word];
    }

    boolean matchedList(int word) {
        return listUsed[word];
    }

    private void compare(double[][] worth, Likeness[][] likeness) {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < list.size(); j++) {
                if (query.syllabic && (i == 0) != (j == 0)) {
                    continue;
                }
                Likeness alike = Likeness.of(query.words.get(i), list.words.get(j));
                likeness[i][j] = alike;
                // The small term keeps the order of the words where they agree equally well.
                double inOrder = 1e-6 / (1 + Math.abs(i - j));
                worth[i][j] = alike.value() == 0 ? 0 : alike.value() * (query.weights[i] + list.weights[j]) + inOrder;
            }
        }
    }

    private void assign(double[][] worth, Likeness[][] likeness) {
        int[] columns = Assignment.best(worth);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                pairs.add(new Pair(i, 1, columns[i], 1, likeness[i][columns[i]]));
                queryUsed[i] = true;
                listUsed[columns[i]] = true;
            }
        }
    }

    private void join(double[][] worth) {
        for (int i = 0; i < query.size(); i++) {
            int[] run = queryUsed[i] ? NONE : run(query.words.get(i), list.words, listUsed);
            if (run.length > 0) {
                take(new Pair(i, 1, run[0], run[1], Likeness.JOINED), worth);
            }
        }
        for (int j = 0; j < list.size(); j++) {
            int[] run = listUsed[j] ? NONE : run(list.words.get(j), query.words, queryUsed);
            if (run.length > 0) {
                take(new Pair(run[0], run[1], j, 1, Likeness.JOINED), worth);
            }
        }
    }

    private static final int[] NONE = {};

    private void take(Pair pair, double[][] worth) {
        pairs.add(pair);
        for (int i = pair.query(); i < pair.query() + pair.queryLength(); i++) {
            queryUsed[i] = true;
            java.util.Arrays.fill(worth[i], 0);
        }
        for (int j = pair.list(); j < pair.list() + pair.listLength(); j++) {
            listUsed[j] = true;
            for (double[] row : worth) {
                row[j] = 0;
            }
        }
    }

    /** Start and length of a run of two or more words that written together are the word; empty where there is none. */
    private static int[] run(Word whole, List<Word> words, boolean[] used) {
        if (whole.role() != Role.WORD || whole.text().length() < SHORTEST_JOINED) {
            return NONE;
        }
        for (int start = 0; start + 1 < words.size(); start++) {
            int length = runFrom(start, whole, words, used);
            if (length > 0) {
                return new int[] {start, length};
            }
        }
        return NONE;
    }

    private static int runFrom(int start, Word whole, List<Word> words, boolean[] used) {
        int textAt = 0;
        int formAt = 0;
        for (int length = 1; length <= LONGEST_RUN && start + length <= words.size(); length++) {
            Word part = words.get(start + length - 1);
            boolean text = textAt >= 0 && whole.text().startsWith(part.text(), textAt);
            boolean form = formAt >= 0 && whole.form().startsWith(part.form(), formAt);
            textAt = text ? textAt + part.text().length() : -1;
            formAt = form ? formAt + part.form().length() : -1;
            if (used[start + length - 1] || (!text && !form)) {
                return 0;
            }
            if (length > 1
                    && (textAt == whole.text().length()
                            || formAt == whole.form().length())) {
                return length;
            }
        }
        return 0;
    }
}
