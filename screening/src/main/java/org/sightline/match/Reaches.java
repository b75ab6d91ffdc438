// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;
import org.sightline.name.Role;
import org.sightline.name.Word;

/**
 * Tells what words reach in a vocabulary. The words of queries recur, so what was found for some of them is remembered, each at the
 * place that its hash tells, until another comes. Safe for use by several threads.
 */
final class Reaches {
    private static final int REMEMBERED = 1 << 15;
    /** What reaches more than this is not remembered, so that memory stays bounded. */
    private static final int MOST = 1 << 11;

    /** The most words that are written as one. */
    static final int LONGEST_RUN = 4;

    private static final int SHORTEST_JOINED = 4;
    private static final int[] NONE = {};

    private final NameKind kind;
    private final WordIndex words;
    private final Postings postings;
    private final float[] weights;
    // Threads may overwrite each other's, which are all true; what is in them is not changed any more.
    private final @Nullable Known[] known = new @Nullable Known[REMEMBERED];

    Reaches(NameKind kind, WordIndex words, Postings postings, float[] weights) {
        this.kind = kind;
        this.words = words;
        this.postings = postings;
        this.weights = weights;
    }

    private record Known(Word word, Reach reach) {}

    /** What a word of a query reaches. */
    Reach of(Word word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & REMEMBERED - 1;
        Known one = known[place];
        if (one != null && one.word.equals(word)) {
            return one.reach;
        }
        // Two words of one place both stay.
        Known other = known[place ^ 1];
        if (other != null && other.word.equals(word)) {
            return other.reach;
        }
        Reach reach = found(word);
        reach.settle(postings, weights);
        if (reach.size() <= MOST) {
            known[one == null || other != null ? place : place ^ 1] = new Known(word, reach);
        }
        return reach;
    }

    private Reach found(Word word) {
        Reach reach = new Reach();
        double most = Weighing.evidence(word, kind);
        words.like(
                word,
                (id, other, likeness) -> reach.add(
                        id,
                        likeness.value(),
                        Math.min(most, Weighing.evidence(other, kind)) * Weighing.trust(likeness, kind),
                        false,
                        true));
        if (word.role() == Role.WORD && word.sound() == null && word.textLength() >= SHORTEST_JOINED) {
            parts(word.text(), 0, true, new ArrayList<>(), most, reach);
            if (!word.form().equals(word.text())) {
                parts(word.form(), 0, false, new ArrayList<>(), most, reach);
            }
        }
        return reach;
    }

    /**
     * Adds the words that together make the whole: a prefix in the vocabulary whose rest is made of at most three more. The search is
     * depth first and mostly ends at once, as few words begin with another word.
     *
     * @param before for each part so far, the words that are written so
     */
    private void parts(String whole, int from, boolean text, List<int[]> before, double evidence, Reach reach) {
        int most = Math.min(whole.length(), from + words.longest());
        int hash = WordIndex.FIRST_HASH;
        for (int end = from + 1; end <= most; end++) {
            hash = WordIndex.hash(hash, whole.charAt(end - 1));
            boolean last = end == whole.length();
            if (last ? before.isEmpty() : before.size() + 1 == LONGEST_RUN) {
                continue;
            }
            int[] ids = words.with(text, hash, whole, from, end);
            if (ids.length == 0) {
                continue;
            }
            before.add(ids);
            if (last) {
                together(before, evidence, reach);
            } else {
                parts(whole, end, text, before, evidence, reach);
            }
            before.remove(before.size() - 1);
        }
    }

    /** Parts that make a whole: a reading that holds all of them is found by the rarest. */
    private void together(List<int[]> parts, double evidence, Reach reach) {
        int rarest = 0;
        for (int i = 1; i < parts.size(); i++) {
            rarest = count(parts.get(i)) < count(parts.get(rarest)) ? i : rarest;
        }
        double like = Likeness.JOINED.value();
        for (int i = 0; i < parts.size(); i++) {
            for (int id : parts.get(i)) {
                reach.add(id, like, evidence * like, true, i == rarest);
            }
        }
    }

    private long count(int[] ids) {
        long count = 0;
        for (int id : ids) {
            count += postings.count(id);
        }
        return count;
    }

    /** The words that neighbouring words of a query may be when they are written as one; for all of them together. */
    void joined(Reading query, Joined found) {
        for (int start = 0; start + 1 < query.size(); start++) {
            joined(query, start, true, found);
            joined(query, start, false, found);
            misplaced(query, start, found);
        }
    }

    private void joined(Reading query, int start, boolean text, Joined found) {
        int hash = WordIndex.hash(WordIndex.FIRST_HASH, part(query, start, text));
        for (int end = start + 1; end < query.size() && end < start + LONGEST_RUN; end++) {
            hash = WordIndex.hash(hash, part(query, end, text));
            if (!words.mayHold(text, hash)) {
                continue;
            }
            StringBuilder whole = new StringBuilder();
            for (int word = start; word <= end; word++) {
                whole.append(part(query, word, text));
            }
            for (int id : words.with(text, hash, whole, 0, whole.length())) {
                found.accept(id, start, end);
            }
        }
    }

    /** The two words that two neighbours of a query are when the blank between them stands elsewhere. */
    private void misplaced(Reading query, int start, Joined found) {
        Word first = query.word(start);
        Word second = query.word(start + 1);
        int length = first.textLength() + second.textLength();
        int to = Math.min(length - 1, first.textLength() + Alignment.MISPLACED);
        int from = Math.max(1, first.textLength() - Alignment.MISPLACED);
        int hash = WordIndex.hash(WordIndex.FIRST_HASH, first.text());
        for (int blank = first.textLength() - 1; blank >= from; blank--) {
            hash = WordIndex.without(hash, first.letter(blank));
        }
        for (int blank = from; blank <= to; blank++) {
            hash = blank == from ? hash : WordIndex.hash(hash, letter(first, second, blank - 1));
            if (blank == first.textLength() || !words.mayHold(true, hash)) {
                continue;
            }
            String letters = first.text() + second.text();
            int[] left = words.withText(letters.substring(0, blank));
            int[] right = left.length == 0 ? NONE : words.withText(letters.substring(blank));
            if (right.length == 0) {
                continue;
            }
            for (int id : left) {
                found.accept(id, start, start + 1);
            }
            for (int id : right) {
                found.accept(id, start, start + 1);
            }
        }
    }

    private static char letter(Word first, Word second, int at) {
        return at < first.textLength() ? first.letter(at) : second.letter(at - first.textLength());
    }

    private static String part(Reading query, int word, boolean text) {
        return text ? query.words.get(word).text() : query.words.get(word).form();
    }

    /** Takes a word that the query's words from a first to a last may be. */
    interface Joined {
        void accept(int id, int first, int last);
    }
}
