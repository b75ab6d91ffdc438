// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.sightline.name.Commonness;
import org.sightline.name.LetterDistance;
import org.sightline.name.Likeness;
import org.sightline.name.Role;
import org.sightline.name.Word;

/**
 * Finds every word of a vocabulary that {@link Likeness} takes for a given word, without comparing them all. The first of the
 * candidate index's two levels.
 *
 * <p>Two like words differ in at most {@link LetterDistance#skeletonEdits} letters of their skeletons, as the shorter of them
 * allows. So each word is entered under its skeleton and under all that remain when that many letters are deleted (symmetric
 * deletion, after Garbe's SymSpell), and looked up likewise; whoever shares a key is compared in full. Words joined by a table
 * of given names or by Korean sound are found by their group. Immutable once built.
 */
final class WordIndex {
    /** No two like words differ in length by more letters. */
    private static final int FURTHEST = 3;

    private final List<Word> words;
    private final Map<String, int[]> byText = new HashMap<>();
    private final Map<String, int[]> byForm = new HashMap<>();
    private final Map<Integer, int[]> byVariants = new HashMap<>();
    private final int[] syllables;
    // Hash of the key in the upper half, the word in the lower; sorted. A collision only costs a comparison.
    private final long[] keys;
    private final Traits[] traits;
    private final int longest;

    WordIndex(List<Word> words) {
        this.words = List.copyOf(words);
        traits = words.stream().map(Traits::of).toArray(Traits[]::new);
        long[] entries = new long[Math.max(16, words.size() * 8)];
        int size = 0;
        List<Integer> sounding = new ArrayList<>();
        for (int id = 0; id < words.size(); id++) {
            Word word = words.get(id);
            if (word.sound() != null) {
                sounding.add(id);
                continue;
            }
            add(byText, word.text(), id);
            add(byForm, word.form(), id);
            if (word.variants() >= 0) {
                add(byVariants, word.variants(), id);
            }
            for (int key : deletions(word)) {
                if (size == entries.length) {
                    entries = Arrays.copyOf(entries, size * 2);
                }
                entries[size++] = ((long) key << 32) | id;
            }
        }
        longest = words.stream().mapToInt(word -> word.text().length()).max().orElse(0);
        keys = Arrays.copyOf(entries, size);
        Arrays.sort(keys);
        syllables = sounding.stream().mapToInt(Integer::intValue).toArray();
    }

    private static <K> void add(Map<K, int[]> ids, K key, int id) {
        int[] one = {id};
        ids.merge(key, one, (before, more) -> {
            int[] longer = Arrays.copyOf(before, before.length + 1);
            longer[before.length] = id;
            return longer;
        });
    }

    Word word(int id) {
        return words.get(id);
    }

    int size() {
        return words.size();
    }

    int[] withText(String text) {
        return byText.getOrDefault(text, NONE);
    }

    int[] withText(String whole, int from, int to) {
        return withText(whole.substring(from, to));
    }

    int[] withForm(String whole, int from, int to) {
        return withForm(whole.substring(from, to));
    }

    /** Letters of the longest word. */
    int longest() {
        return longest;
    }

    int[] withForm(String form) {
        return byForm.getOrDefault(form, NONE);
    }

    private static final int[] NONE = {};

    /** Hands over the id of each word that is like the given one, each once. Initials are left to the caller. */
    void like(Word word, IntConsumer found) {
        if (word.sound() != null) {
            for (int id : syllables) {
                offer(word, id, found);
            }
            return;
        }
        int[] candidates = candidates(word);
        Traits seen = Traits.of(word);
        int last = -1;
        for (int id : candidates) {
            if (id != last && (near(seen, id) || sameName(word, id))) {
                offer(word, id, found);
            }
            last = id;
        }
    }

    /**
     * Whether the words may be alike by what can be seen without reading them: each edit adds and takes away one letter of the
     * skeletons at most, two words of the table of common words bear no such edit, and lengths differ little.
     */
    private boolean near(Traits one, int id) {
        Traits other = traits[id];
        boolean known = one.known && other.known;
        int allowed = known ? 0 : Math.min(one.edits, other.edits);
        if (Integer.bitCount(one.letters & ~other.letters) > allowed
                || Integer.bitCount(other.letters & ~one.letters) > allowed) {
            return false;
        }
        return one.vowelless || other.vowelless || Math.abs(one.length - other.length) <= (allowed == 0 ? 1 : FURTHEST);
    }

    /** What can be seen of a word without reading it. */
    private record Traits(int letters, int edits, int length, boolean known, boolean vowelless) {
        static Traits of(Word word) {
            String skeleton = LetterDistance.skeleton(word.form());
            int letters = 0;
            for (int i = 0; i < skeleton.length(); i++) {
                letters |= 1 << (skeleton.charAt(i) & 31);
            }
            boolean known = word.commonness() != Commonness.RARE;
            return new Traits(letters, WordIndex.edits(word), word.form().length(), known, word.vowelless());
        }
    }

    private boolean sameName(Word word, int id) {
        return word.variants() >= 0 && word.variants() == words.get(id).variants();
    }

    private static int edits(Word word) {
        return word.role() == Role.NUMBER
                ? 0
                : LetterDistance.skeletonEdits(word.text().length());
    }

    private void offer(Word word, int id, IntConsumer found) {
        if (Likeness.of(word, words.get(id)).value() > 0) {
            found.accept(id);
        }
    }

    private int[] candidates(Word word) {
        int[] ids = new int[64];
        int size = 0;
        for (int key : deletions(word)) {
            long from = (long) key << 32;
            int at = Arrays.binarySearch(keys, from);
            for (int i = at < 0 ? -at - 1 : at; i < keys.length && (int) (keys[i] >> 32) == key; i++) {
                if (size == ids.length) {
                    ids = Arrays.copyOf(ids, size * 2);
                }
                ids[size++] = (int) keys[i];
            }
        }
        int[] group = word.variants() < 0 ? NONE : byVariants.getOrDefault(word.variants(), NONE);
        int[] all = Arrays.copyOf(ids, size + group.length);
        System.arraycopy(group, 0, all, size, group.length);
        Arrays.sort(all);
        return all;
    }

    /** Hashes of the skeleton and of what remains of it after as many deletions as the word's length allows. */
    private static int[] deletions(Word word) {
        String skeleton = LetterDistance.skeleton(word.form());
        int edits = word.role() == Role.NUMBER
                ? 0
                : LetterDistance.skeletonEdits(word.text().length());
        int length = skeleton.length();
        int[] hashes = new int[1 + (edits > 0 ? length : 0) + (edits > 1 ? length * (length - 1) / 2 : 0)];
        int size = 0;
        hashes[size++] = hash(skeleton, -1, -1);
        for (int i = 0; edits > 0 && i < length; i++) {
            hashes[size++] = hash(skeleton, i, -1);
            for (int j = i + 1; edits > 1 && j < length; j++) {
                hashes[size++] = hash(skeleton, i, j);
            }
        }
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    private static int hash(String text, int without, int orWithout) {
        int hash = 7;
        for (int i = 0; i < text.length(); i++) {
            if (i != without && i != orWithout) {
                hash = hash * 31 + text.charAt(i);
            }
        }
        return hash * 0x9E3779B1;
    }
}
