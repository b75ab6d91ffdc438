// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.sightline.name.LetterDistance;
import org.sightline.name.Likeness;
import org.sightline.name.Word;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Finds every word of a vocabulary that {@link Likeness} takes for a given word, without comparing them all. The first of the
 * candidate index's two levels.
 *
 * <p>Two like words differ in at most {@link LetterDistance#skeletonEdits} letters of their skeletons, as the shorter of them
 * allows. So each word is entered under its skeleton and under all that remain when that many letters are deleted (symmetric
 * deletion, after Garbe's SymSpell), and looked up likewise; whoever shares a key is compared in full. Words joined by a table
 * of given names or by Korean sound are found by their group. Arrays only, so that it is read from a file as it is. Immutable.
 */
final class WordIndex {
    private static final int[] NONE = {};
    /** Spreads numbers that lie close together over all hashes (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    private final WordTable words;
    private final HashedIds byText;
    private final HashedIds byForm;
    private final HashedIds byVariants;
    private final HashedIds byDeletions;
    private final int[] syllables;
    private final long[] traits;
    private final int longest;

    WordIndex(WordTable words) {
        this.words = words;
        HashedIds.Gathering texts = new HashedIds.Gathering();
        HashedIds.Gathering forms = new HashedIds.Gathering();
        HashedIds.Gathering variants = new HashedIds.Gathering();
        HashedIds.Gathering deletions = new HashedIds.Gathering();
        int[] sounding = new int[words.size()];
        int sounds = 0;
        int most = 0;
        traits = new long[words.size()];
        for (int id = 0; id < words.size(); id++) {
            Word word = words.get(id);
            traits[id] = Traits.of(word);
            most = Math.max(most, word.text().length());
            if (word.sound() != null) {
                sounding[sounds++] = id;
                continue;
            }
            texts.add(hash(word.text(), 0, word.text().length()), id);
            forms.add(hash(word.form(), 0, word.form().length()), id);
            if (word.variants() >= 0) {
                variants.add(word.variants() * SPREAD, id);
            }
            for (int key : deletions(word)) {
                deletions.add(key, id);
            }
        }
        longest = most;
        byText = texts.ids();
        byForm = forms.ids();
        byVariants = variants.ids();
        byDeletions = deletions.ids();
        syllables = Arrays.copyOf(sounding, sounds);
    }

    private WordIndex(WordTable words, KeptFile file) {
        this.words = words;
        byText = HashedIds.read(file);
        byForm = HashedIds.read(file);
        byVariants = HashedIds.read(file);
        byDeletions = HashedIds.read(file);
        syllables = file.ints();
        traits = file.longs();
        int[] last = file.ints();
        if (traits.length != words.size() || last.length != 1) {
            throw new DamagedException("traits that are not those of " + words.size() + " words");
        }
        longest = last[0];
    }

    static WordIndex read(WordTable words, KeptFile file) {
        return new WordIndex(words, file);
    }

    void write(KeptOutput file) throws IOException {
        byText.write(file);
        byForm.write(file);
        byVariants.write(file);
        byDeletions.write(file);
        file.ints(syllables, syllables.length);
        file.longs(traits, traits.length);
        file.ints(new int[] {longest}, 1);
    }

    /** Letters of the longest word. */
    int longest() {
        return longest;
    }

    /** The words that are written as this part of a text. */
    int[] withText(CharSequence whole, int from, int to) {
        return with(byText, true, whole, from, to);
    }

    /** The words whose form is this part of a text. */
    int[] withForm(CharSequence whole, int from, int to) {
        return with(byForm, false, whole, from, to);
    }

    private int[] with(HashedIds ids, boolean text, CharSequence whole, int from, int to) {
        int hash = hash(whole, from, to);
        int[] found = NONE;
        int place = ids.first(hash);
        for (int id = ids.id(place, hash); id >= 0; id = ids.id(++place, hash)) {
            Word word = words.get(id);
            if (same(text ? word.text() : word.form(), whole, from, to)) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = id;
            }
        }
        return found;
    }

    private static boolean same(String word, CharSequence whole, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != whole.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    /** Hands over the id of each word that is like the given one, each once. Initials are left to the caller. */
    void like(Word word, IntConsumer found) {
        if (word.sound() != null) {
            for (int id : syllables) {
                offer(word, id, found);
            }
            return;
        }
        long seen = Traits.of(word);
        int last = -1;
        for (int id : candidates(word, seen)) {
            if (id != last) {
                offer(word, id, found);
            }
            last = id;
        }
    }

    private void offer(Word word, int id, IntConsumer found) {
        if (Likeness.of(word, words.get(id)).value() > 0) {
            found.accept(id);
        }
    }

    /** The words that may be like one, ascending, some several times. */
    private int[] candidates(Word word, long seen) {
        int[] ids = word.variants() < 0 ? new int[64] : group(word.variants() * SPREAD);
        int size = word.variants() < 0 ? 0 : ids.length;
        for (int key : deletions(word)) {
            int place = byDeletions.first(key);
            for (int id = byDeletions.id(place, key); id >= 0; id = byDeletions.id(++place, key)) {
                if (!Traits.near(seen, traits[id])) {
                    continue;
                }
                if (size == ids.length) {
                    ids = Arrays.copyOf(ids, size * 2 + 64);
                }
                ids[size++] = id;
            }
        }
        Arrays.sort(ids, 0, size);
        return Arrays.copyOf(ids, size);
    }

    private int[] group(int hash) {
        int first = byVariants.first(hash);
        int last = first;
        while (byVariants.id(last, hash) >= 0) {
            last++;
        }
        int[] group = new int[last - first];
        for (int i = 0; i < group.length; i++) {
            group[i] = byVariants.id(first + i, hash);
        }
        return group;
    }

    /** Hashes of the skeleton and of what remains of it after as many deletions as the word's length allows. */
    private static int[] deletions(Word word) {
        String skeleton = LetterDistance.skeleton(word.form());
        int edits = Traits.edits(word);
        int length = skeleton.length();
        int[] hashes = new int[1 + (edits > 0 ? length : 0) + (edits > 1 ? length * (length - 1) / 2 : 0)];
        int size = 0;
        hashes[size++] = hashWithout(skeleton, -1, -1);
        for (int i = 0; edits > 0 && i < length; i++) {
            hashes[size++] = hashWithout(skeleton, i, -1);
            for (int j = i + 1; edits > 1 && j < length; j++) {
                hashes[size++] = hashWithout(skeleton, i, j);
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

    private static int hashWithout(String text, int without, int orWithout) {
        int hash = 7;
        for (int i = 0; i < text.length(); i++) {
            if (i != without && i != orWithout) {
                hash = hash * 31 + text.charAt(i);
            }
        }
        return hash * SPREAD;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash * SPREAD;
    }
}
