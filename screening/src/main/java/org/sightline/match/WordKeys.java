// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.Arrays;
import org.sightline.name.LetterDistance;
import org.sightline.name.Role;
import org.sightline.name.Word;

/**
 * The keys under which a word is entered in an index of words, and looked up: two words that {@code Likeness} takes for each other
 * share one, texts that are the same and Korean syllables apart.
 *
 * <p>Symmetric deletion (after Garbe's SymSpell), made selective by what each edit costs. Of the {@link LetterDistance#limit} that
 * the shorter word allows, every edit of the skeleton takes {@value #EDIT}. What then is left for cheap edits, of vowels and letters
 * of like sound, tells what else stays as it is: if nothing is left, then the whole of both forms but for the edited consonants; if
 * something is, then their skeletons.
 */
final class WordKeys {
    /** What an edit of the skeleton costs at least. */
    private static final int EDIT = 100;
    /** Where less than this is left, no cheap edit is possible, nor a dearer one of the skeleton. */
    private static final int CHEAPEST = 20;
    /** Where less than this is left, only vowels of like sound may stand for each other. */
    private static final int BLUR = 50;

    /** Spreads numbers that lie close together over all hashes (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    // Each sort of key begins its hash with a number of its own.
    private static final int BLURRED = 1;
    private static final int SKELETON = 2;
    private static final int SHORT_SKELETON = 3;
    private static final int BARE_SKELETON = 4;
    private static final int OF_FORM = 5;
    private static final int OF_SKELETON = 6;
    private static final int LETTERS = 7;
    private static final int GROUP = 8;

    private int[] keys = new int[32];
    private int size;

    private WordKeys() {}

    /** The hashes under which the word is to be found. */
    static int[] entered(Word word) {
        WordKeys keys = new WordKeys();
        keys.common(word);
        if (word.variants() >= 0) {
            keys.add(group(word));
        }
        if (word.role() != Role.NUMBER) {
            String skeleton = LetterDistance.skeleton(word.form());
            keys.add(limit(word) < BLUR ? SHORT_SKELETON : SKELETON, skeleton);
            if (word.vowelless()) {
                keys.add(BARE_SKELETON, skeleton);
            }
        }
        return keys.distinct();
    }

    /** The hash under which the words of its group of given names are to be found, however they are spelled. */
    static int group(Word word) {
        return (GROUP * 31 + word.variants()) * SPREAD;
    }

    /** The hashes under which words that are like this one, and not of its group, are to be found. */
    static int[] sought(Word word) {
        WordKeys keys = new WordKeys();
        keys.common(word);
        if (word.role() != Role.NUMBER) {
            String skeleton = LetterDistance.skeleton(word.form());
            if (word.vowelless() || limit(word) >= BLUR) {
                keys.add(SKELETON, skeleton);
            }
            // One that was written without vowels is like all of the same consonants, and they are like it.
            keys.add(word.vowelless() ? SHORT_SKELETON : BARE_SKELETON, skeleton);
        }
        return keys.distinct();
    }

    private static int limit(Word word) {
        return LetterDistance.limit(word.textLength());
    }

    /** The keys under which a word is both entered and looked up. */
    private void common(Word word) {
        if (word.role() == Role.NUMBER) {
            return;
        }
        add(BLURRED, blurred(word.form()));
        if (limit(word) >= BLUR) {
            char[] letters = word.text().toCharArray();
            Arrays.sort(letters);
            add(LETTERS, String.valueOf(letters));
        }
        int ofForm = 0;
        int ofSkeleton = 0;
        // A longer word is also compared with shorter ones, as the shorter allow.
        for (int length = 1; length <= word.textLength(); length++) {
            int limit = LetterDistance.limit(length);
            for (int edits = 1; edits * EDIT <= limit; edits++) {
                if (limit - edits * EDIT < CHEAPEST) {
                    ofForm = Math.max(ofForm, edits);
                } else {
                    ofSkeleton = Math.max(ofSkeleton, edits);
                }
            }
        }
        if (ofForm > 0) {
            without(OF_FORM, word.form(), 0, ofForm);
        }
        if (ofSkeleton > 0) {
            without(OF_SKELETON, LetterDistance.skeleton(word.form()), 0, ofSkeleton);
        }
    }

    /** The text, and all that remains of it when up to so many of its consonants from a place on are deleted. */
    private void without(int sort, String text, int from, int deletions) {
        add(sort, text);
        for (int i = from; deletions > 0 && i < text.length(); i++) {
            if (!LetterDistance.skeleton(text.substring(i, i + 1)).isEmpty()) {
                without(sort, text.substring(0, i) + text.substring(i + 1), i, deletions - 1);
            }
        }
    }

    /** Vowels of like sound made one. */
    private static String blurred(String form) {
        return form.replace('u', 'o').replace('i', 'e').replace('y', 'e');
    }

    private void add(int sort, String text) {
        int hash = sort;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        add(hash * SPREAD);
    }

    private void add(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    private int[] distinct() {
        Arrays.sort(keys, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, kept);
    }
}
