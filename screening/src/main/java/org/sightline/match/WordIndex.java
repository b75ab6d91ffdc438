// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.io.IOException;
import java.util.Arrays;
import org.sightline.name.Likeness;
import org.sightline.name.Role;
import org.sightline.name.Word;
import org.sightline.watchlist.kept.DamagedException;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptOutput;

/**
 * Finds every word of a vocabulary that {@link Likeness} takes for a given word, without comparing them all. The first of the
 * candidate index's two levels.
 *
 * <p>Words are entered and looked up under their {@link WordKeys}; whoever shares a key, and is near by its {@link Traits}, is
 * compared in full. Arrays only, so that it is read from a file as it is. Immutable.
 */
final class WordIndex {
    /** The hash of no letters. */
    static final int FIRST_HASH = 7;

    /** That of {@link String#hashCode}, and what takes a multiplication by it back: their product is 1 in 32 bits. */
    private static final int BASE = 31;

    private static final int INVERSE = 0xBDEF7BDF;

    private static final int[] NONE = {};
    /** Spreads numbers that lie close together over all hashes (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    private final WordTable words;
    private final HashedIds byText;
    private final HashedIds byForm;
    private final HashedIds byKeys;
    private final HashFilter texts;
    private final HashFilter forms;
    private final int[] syllables;
    private final long[] traits;
    private final int longest;

    WordIndex(WordTable words) {
        this.words = words;
        HashedIds.Gathering ofTexts = new HashedIds.Gathering();
        HashedIds.Gathering ofForms = new HashedIds.Gathering();
        HashedIds.Gathering keys = new HashedIds.Gathering();
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
            ofTexts.add(hash(word.text()), id);
            ofForms.add(hash(word.form()), id);
            if (word.role() == Role.INITIAL) {
                continue;
            }
            for (int key : WordKeys.entered(word)) {
                keys.add(key, id);
            }
        }
        longest = most;
        byText = ofTexts.ids();
        byForm = ofForms.ids();
        texts = byText.filter();
        forms = byForm.filter();
        byKeys = keys.ids();
        syllables = Arrays.copyOf(sounding, sounds);
    }

    private WordIndex(WordTable words, KeptFile file) {
        this.words = words;
        byText = HashedIds.read(file);
        byForm = HashedIds.read(file);
        texts = byText.filter();
        forms = byForm.filter();
        byKeys = HashedIds.read(file);
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
        byKeys.write(file);
        file.ints(syllables, syllables.length);
        file.longs(traits, traits.length);
        file.ints(new int[] {longest}, 1);
    }

    /** The word of a number. */
    Word word(int id) {
        return words.get(id);
    }

    /** Letters of the longest word. */
    int longest() {
        return longest;
    }

    /** The words that are written as this text. */
    int[] withText(String text) {
        return with(byText, true, hash(text), text, 0, text.length());
    }

    /**
     * The words whose text or form is a part of a whole.
     *
     * @param hash {@link #FIRST_HASH}, and {@link #hash} of it for each letter of the part
     */
    int[] with(boolean text, int hash, CharSequence whole, int from, int to) {
        return with(text ? byText : byForm, text, hash * SPREAD, whole, from, to);
    }

    /** Whether there may be a word whose text or form has this hash; most texts that are no words are told by it. */
    boolean mayHold(boolean text, int hash) {
        return (text ? texts : forms).mayHold(hash * SPREAD);
    }

    private int[] with(HashedIds ids, boolean text, int hash, CharSequence whole, int from, int to) {
        if (!(text ? texts : forms).mayHold(hash)) {
            return NONE;
        }
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

    /** Hands over each word that is like the given one, once. Initials are like none here; they are left to the caller. */
    void like(Word word, Found found) {
        if (word.role() == Role.INITIAL) {
            return;
        }
        if (word.sound() != null) {
            for (int id : syllables) {
                offer(word, id, found);
            }
            return;
        }
        int last = -1;
        for (int id : candidates(word)) {
            if (id != last) {
                offer(word, id, found);
            }
            last = id;
        }
    }

    /** Takes a word that is like another. */
    interface Found {
        void accept(int id, Word word, Likeness likeness);
    }

    private void offer(Word word, int id, Found found) {
        Word other = words.get(id);
        Likeness likeness = Likeness.of(word, other);
        if (likeness.value() > 0 && other.role() != Role.INITIAL) {
            found.accept(id, other, likeness);
        }
    }

    /** The words that may be like one, ascending, some several times. */
    private int[] candidates(Word word) {
        long seen = Traits.of(word);
        int[] ids = withText(word.text());
        int size = ids.length;
        int group = WordKeys.group(word);
        int place = word.variants() < 0 ? -1 : byKeys.first(group);
        for (int id = place < 0 ? -1 : byKeys.id(place, group); id >= 0; id = byKeys.id(++place, group)) {
            ids = with(ids, size++, id);
        }
        for (int key : WordKeys.sought(word)) {
            place = byKeys.first(key);
            for (int id = byKeys.id(place, key); id >= 0; id = byKeys.id(++place, key)) {
                if (Traits.near(seen, traits[id])) {
                    ids = with(ids, size++, id);
                }
            }
        }
        Arrays.sort(ids, 0, size);
        return Arrays.copyOf(ids, size);
    }

    private static int[] with(int[] ids, int size, int id) {
        int[] more = size < ids.length ? ids : Arrays.copyOf(ids, size * 2 + 64);
        more[size] = id;
        return more;
    }

    /** The hash of a text that is one letter longer. */
    static int hash(int before, char letter) {
        return before * BASE + letter;
    }

    /** The hash of a text that goes on with letters: theirs by {@link String#hashCode}, which is known, is of the same make. */
    static int hash(int before, String letters) {
        int hash = before;
        for (int i = letters.length(); i > 0; i--) {
            hash *= BASE;
        }
        return hash + letters.hashCode();
    }

    /** The hash of a text without its last letter. */
    static int without(int hash, char last) {
        return (hash - last) * INVERSE;
    }

    private static int hash(String text) {
        return hash(FIRST_HASH, text) * SPREAD;
    }
}
