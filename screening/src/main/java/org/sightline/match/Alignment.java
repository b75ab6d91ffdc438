// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Likeness;
import org.sightline.name.Role;
import org.sightline.name.Word;

/** Which word of one reading stands for which word of another. */
final class Alignment {
    private static final int LONGEST_RUN = 4;
    private static final int SHORTEST_JOINED = 4;
    /** By so many letters a blank may stand in the wrong place, for the candidate index, too. */
    static final int MISPLACED = 2;

    final Reading query;
    final Reading list;
    final List<Pair> pairs;
    /** By place in the query times words of the list, and place in the list; null for words that are not alike, empty where none are. */
    private @Nullable Likeness[] likeness = {};

    private final boolean[] queryUsed;
    private final boolean[] listUsed;

    private Alignment(Reading query, Reading list) {
        this.query = query;
        this.list = list;
        this.pairs = new ArrayList<>();
        this.queryUsed = new boolean[query.size()];
        this.listUsed = new boolean[list.size()];
    }

    /** The alignment that agrees most. */
    static Alignment of(Reading query, Reading list) {
        Alignment alignment = new Alignment(query, list);
        alignment.compare();
        if (!query.syllabic) {
            alignment.join();
        }
        boolean joined = !alignment.pairs.isEmpty();
        alignment.assign();
        if (joined) {
            alignment.pairs.sort(Comparator.comparingInt(Pair::query));
        }
        return alignment;
    }

    /** This with one pair more, of single words that have no counterpart yet. */
    Alignment with(Pair pair) {
        Alignment more = new Alignment(query, list);
        more.pairs.addAll(pairs);
        more.pairs.add(pair);
        more.pairs.sort(Comparator.comparingInt(Pair::query));
        System.arraycopy(queryUsed, 0, more.queryUsed, 0, queryUsed.length);
        System.arraycopy(listUsed, 0, more.listUsed, 0, listUsed.length);
        more.queryUsed[pair.query()] = true;
        more.listUsed[pair.list()] = true;
        return more;
    }

    boolean matchedQuery(int word) {
        return queryUsed[word];
    }

    boolean matchedList(int word) {
        return listUsed[word];
    }

    private void compare() {
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < list.size(); j++) {
                if (query.syllabic && (i == 0) != (j == 0)) {
                    continue;
                }
                Likeness alike = Likeness.of(query.word(i), list.word(j));
                if (alike.value() != 0) {
                    alike(i, j, alike);
                }
            }
        }
    }

    private void alike(int i, int j, Likeness alike) {
        if (likeness.length == 0) {
            likeness = new Likeness[query.size() * list.size()];
        }
        likeness[i * list.size() + j] = alike;
    }

    /** Takes single words for each other. Mostly no word is like two, so that there is no choice. */
    private void assign() {
        if (likeness.length == 0) {
            return;
        }
        int[] columns = new int[query.size()];
        boolean choice = false;
        int columnsTaken = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = -1;
            for (int j = 0; j < list.size(); j++) {
                if (likeness[i * list.size() + j] != null) {
                    choice |= columns[i] >= 0 || (columnsTaken & (1 << j)) != 0;
                    columns[i] = j;
                    columnsTaken |= 1 << j;
                }
            }
        }
        if (choice) {
            columns = Assignment.best(worth());
        }
        for (int i = 0; i < columns.length; i++) {
            int j = columns[i];
            Likeness alike = j < 0 ? null : likeness[i * list.size() + j];
            if (alike != null) {
                pairs.add(new Pair(i, 1, j, 1, alike));
                queryUsed[i] = true;
                listUsed[j] = true;
            }
        }
    }

    private double[][] worth() {
        double[][] worth = new double[query.size()][list.size()];
        for (int i = 0; i < worth.length; i++) {
            for (int j = 0; j < worth[i].length; j++) {
                Likeness alike = likeness[i * worth[i].length + j];
                if (alike != null) {
                    // The small term keeps the order of the words where they agree equally well.
                    double inOrder = 1e-6 / (1 + Math.abs(i - j));
                    worth[i][j] = alike.value() * (query.weights[i] + list.weights[j]) + inOrder;
                }
            }
        }
        return worth;
    }

    private void join() {
        for (int i = 0; i < query.size(); i++) {
            int[] run = queryUsed[i] ? NONE : run(query.word(i), list, listUsed);
            if (run.length > 0) {
                take(new Pair(i, 1, run[0], run[1], Likeness.JOINED));
            }
        }
        for (int j = 0; j < list.size(); j++) {
            int[] run = listUsed[j] ? NONE : run(list.word(j), query, queryUsed);
            if (run.length > 0) {
                take(new Pair(run[0], run[1], j, 1, Likeness.JOINED));
            }
        }
        for (int i = 0; i + 1 < query.size(); i++) {
            for (int j = 0; j + 1 < list.size(); j++) {
                if (misplaced(i, j)) {
                    take(new Pair(i, 2, j, 2, Likeness.JOINED));
                }
            }
        }
    }

    /** Whether two words from these places on have the same letters, with the blank a letter or two away. */
    private boolean misplaced(int i, int j) {
        Word first = query.word(i);
        Word other = list.word(j);
        int further = first.textLength() - other.textLength();
        if (further == 0 || Math.abs(further) > MISPLACED) {
            return false;
        }
        Word second = query.word(i + 1);
        Word last = list.word(j + 1);
        if (last.textLength() - second.textLength() != further
                || queryUsed[i]
                || queryUsed[i + 1]
                || listUsed[j]
                || listUsed[j + 1]) {
            return false;
        }
        boolean plain = first.role() == Role.WORD
                && second.role() == Role.WORD
                && other.role() == Role.WORD
                && last.role() == Role.WORD;
        return plain && (first.text() + second.text()).equals(other.text() + last.text());
    }

    private static final int[] NONE = {};

    private void take(Pair pair) {
        pairs.add(pair);
        Arrays.fill(queryUsed, pair.query(), pair.query() + pair.queryLength(), true);
        Arrays.fill(listUsed, pair.list(), pair.list() + pair.listLength(), true);
        for (int at = 0; at < likeness.length; at++) {
            if (queryUsed[at / list.size()] || listUsed[at % list.size()]) {
                likeness[at] = null;
            }
        }
    }

    /** Start and length of a run of two or more words that written together are the word; empty where there is none. */
    private static int[] run(Word whole, Reading parts, boolean[] used) {
        if (whole.role() != Role.WORD || whole.textLength() < SHORTEST_JOINED) {
            return NONE;
        }
        for (int start = 0; start + 1 < parts.size(); start++) {
            Word first = parts.word(start);
            // The word itself is no part of it.
            if (!first.begins(whole) || first.sameText(whole)) {
                continue;
            }
            int length = runFrom(start, whole, parts, used);
            if (length > 0) {
                return new int[] {start, length};
            }
        }
        return NONE;
    }

    private static int runFrom(int start, Word whole, Reading parts, boolean[] used) {
        int textAt = 0;
        int formAt = 0;
        for (int length = 1; length <= LONGEST_RUN && start + length <= parts.size(); length++) {
            Word part = parts.word(start + length - 1);
            boolean text = textAt >= 0 && whole.text().startsWith(part.text(), textAt);
            boolean form = formAt >= 0 && whole.form().startsWith(part.form(), formAt);
            textAt = text ? textAt + part.textLength() : -1;
            formAt = form ? formAt + part.formLength() : -1;
            if (used[start + length - 1] || (!text && !form)) {
                return 0;
            }
            if (length > 1 && (textAt == whole.textLength() || formAt == whole.formLength())) {
                return length;
            }
        }
        return 0;
    }
}
