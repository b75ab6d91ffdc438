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

    static final int LONGEST_KEY = 12;
    static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    static final int LETTERS = 26;
    static final char BEFORE_A = 'a' - 1;

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
    private final boolean plain;

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
        boolean letter = role == Role.INITIAL || role == Role.ACRONYM;
        this.plain = !letter && role != Role.NUMBER && !vowelless && sound == null;
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

    /** How many letters its text has. */
    public int textLength() {
        return textLength;
    }

    /** How many letters its form has. */
    public int formLength() {
        return formLength;
    }

    /** The letters of the form's skeleton as a set. */
    int sounds() {
        return sounds;
    }

    /** Whether nothing but its letters tells what it is like: it is no initial, number, acronym or syllable, and has its vowels. */
    boolean plain() {
        return plain;
    }

    /** The letter of the text at a place, as {@link String#charAt}. */
    public char letter(int at) {
        int after = BITS * (textLength - 1 - at);
        return textKey < 0 ? text.charAt(at) : (char) (BEFORE_A + ((textKey >>> after) & MASK));
    }

    /**
     * A number for a text: of at most twelve letters from a to z, as most words are, it is of no other text and not negative; of any
     * other it is negative and may be that of several.
     */
    static long key(String text) {
        return key(text, 0, text.length());
    }

    /** The same for a part of a text. */
    static long key(String text, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            int letter = text.charAt(i) - BEFORE_A;
            if (letter < 1 || letter > LETTERS || i - from == LONGEST_KEY) {
                return Long.MIN_VALUE | hash(text, from, to);
            }
            key = key << BITS | letter;
        }
        return key;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
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

    /** Whether a word begins with this one, in its text or its form. */
    public boolean begins(Word whole) {
        boolean byText = textLength <= whole.textLength && (letters & ~whole.letters) == 0;
        boolean byForm = formLength <= whole.formLength && (sounds & ~whole.sounds) == 0;
        return (byText && begins(text, textKey, whole.text, whole.textKey, BITS * (whole.textLength - textLength)))
                || (byForm && begins(form, formKey, whole.form, whole.formKey, BITS * (whole.formLength - formLength)));
    }

    /** What is exact of a key tells the beginning, too: it is the key without the bits of the letters that follow. */
    private static boolean begins(String part, long key, String whole, long keyOfWhole, int bits) {
        return keyOfWhole >= 0 ? keyOfWhole >>> bits == key : whole.startsWith(part);
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
