// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One word of a name. Immutable; two words are equal where all that is given of them is.
 *
 * <p>It keeps the lengths, {@link #key keys} and letters of its text and form: most words that are compared differ, and these tell it without
 * a look at the letters themselves, which lie elsewhere in memory.
 */
public final class Word {
    /** From this number on, groups of equivalent names are of patronymics, below it of given names. */
    static final int FATHERS = 1 << 16;

    private static final int LONGEST_KEY = 12;
    private static final int BITS = 5;
    private static final int LETTERS = 26;

    private final String text;
    private final String form;
    private final Role role;
    private final Commonness commonness;
    private final int variants;
    private final boolean vowelless;
    private final @Nullable KoreanSyllable sound;

    private final long textKey;
    private final long formKey;
    private final int textLength;
    private final int formLength;
    private final int letters;
    private final int sounds;

    /**
     * A word of these parts.
     *
     * @param text folded Latin letters and digits (a Korean reading from Hangul keeps its syllable)
     * @param form what its spelling comes to by the rules of {@code spelling.tsv}
     * @param role what it does in the name
     * @param commonness how common it is in names of this kind
     * @param variants number of its group of equivalent given names or patronymics, or -1
     * @param vowelless whether it comes from a script that leaves vowels out
     * @param sound the Korean syllable that it may stand for, in a Korean reading only
     */
    public Word(
            String text,
            String form,
            Role role,
            Commonness commonness,
            int variants,
            boolean vowelless,
            @Nullable KoreanSyllable sound) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a word needs letters");
        }
        this.text = text;
        this.form = form;
        this.role = role;
        this.commonness = commonness;
        this.variants = variants;
        this.vowelless = vowelless;
        this.sound = sound;
        this.textKey = key(text);
        this.formKey = key(form);
        this.textLength = text.length();
        this.formLength = form.length();
        this.letters = Spelling.letters(text);
        this.sounds = LetterDistance.sounds(form);
    }

    public String text() {
        return text;
    }

    public String form() {
        return form;
    }

    public Role role() {
        return role;
    }

    public Commonness commonness() {
        return commonness;
    }

    public int variants() {
        return variants;
    }

    /** Whether tables know it as a given name, where it is of a person. */
    public boolean givenName() {
        return variants >= 0 && variants < FATHERS;
    }

    public boolean vowelless() {
        return vowelless;
    }

    public @Nullable KoreanSyllable sound() {
        return sound;
    }

    int textLength() {
        return textLength;
    }

    int formLength() {
        return formLength;
    }

    /** The letters of the form's skeleton as a set. */
    int sounds() {
        return sounds;
    }

    /**
     * A number for a text: of at most twelve letters from a to z, as most words are, it is of no other text and not negative; of any
     * other it is negative and may be that of several.
     */
    static long key(String text) {
        int length = text.length();
        long key = 0;
        for (int i = 0; i < length; i++) {
            int letter = text.charAt(i) - ('a' - 1);
            if (letter < 1 || letter > LETTERS || i == LONGEST_KEY) {
                return Long.MIN_VALUE | text.hashCode();
            }
            key = key << BITS | letter;
        }
        return key;
    }

    /**
     * Whether its text is this one.
     *
     * @param key of the text
     */
    boolean isWritten(String other, long key) {
        return textKey == key && (key >= 0 || text.equals(other));
    }

    /** Whether both are written with the same letters. */
    public boolean sameText(Word other) {
        return isWritten(other.text, other.textKey);
    }

    boolean sameForm(Word other) {
        return formKey == other.formKey && (formKey >= 0 || form.equals(other.form));
    }

    /** Whether the letters of the texts are as many and, in whatever order, seem to be the same. */
    boolean likeLetters(Word other) {
        return textLength == other.textLength && letters == other.letters;
    }

    /** Whether a word may begin with this one, in its text or its form; where not, it does not. */
    public boolean mayBegin(Word whole) {
        return ((letters & ~whole.letters) == 0 && textLength <= whole.textLength)
                || ((sounds & ~whole.sounds) == 0 && formLength <= whole.formLength);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Word other
                        && sameText(other)
                        && sameForm(other)
                        && role == other.role
                        && commonness == other.commonness
                        && variants == other.variants
                        && vowelless == other.vowelless
                        && Objects.equals(sound, other.sound));
    }

    @Override
    public int hashCode() {
        int hash = 31 * Long.hashCode(textKey) + Long.hashCode(formKey);
        return 31 * hash + Objects.hashCode(sound);
    }

    @Override
    public String toString() {
        return "Word[text=" + text + ", form=" + form + ", role=" + role + ", commonness=" + commonness + ", variants="
                + variants + ", vowelless=" + vowelless + ", sound=" + sound + "]";
    }
}
