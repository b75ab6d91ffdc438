// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

/**
 * How like two words are and by which rule.
 *
 * @param value 0 (different) to 1 (the same)
 */
public record Likeness(double value, Rule rule) {
    /** Why two words are taken for one. */
    public enum Rule {
        SAME("the same word"),
        SPELLING("spellings of one sound"),
        GIVEN_NAME("forms of one given name or word"),
        KOREAN("spellings of one Korean syllable"),
        INITIAL("an initial"),
        CONSONANTS("the same consonants; one script leaves vowels out"),
        LETTERS("a few letters differ"),
        SLIP("one slip of the fingers, as all else agrees"),
        ACRONYM("the initial letters of the words"),
        JOINED("written together or apart"),
        DIFFERENT("different words");

        private final String meaning;

        Rule(String meaning) {
            this.meaning = meaning;
        }

        public String meaning() {
            return meaning;
        }
    }

    private static final Likeness SAME = new Likeness(1, Rule.SAME);
    private static final Likeness SPELLING = new Likeness(0.97, Rule.SPELLING);
    private static final Likeness GIVEN_NAME = new Likeness(0.93, Rule.GIVEN_NAME);
    private static final Likeness KOREAN = new Likeness(0.96, Rule.KOREAN);
    private static final Likeness CONSONANTS = new Likeness(0.88, Rule.CONSONANTS);
    private static final Likeness INITIAL = new Likeness(0.8, Rule.INITIAL);
    private static final Likeness ACRONYM = new Likeness(0.85, Rule.ACRONYM);
    private static final Likeness DIFFERENT = new Likeness(0, Rule.DIFFERENT);
    /** Words written as one on one side and as several on the other. */
    public static final Likeness JOINED = new Likeness(0.97, Rule.JOINED);

    /** What an edit takes off, as a share of the longer word. */
    private static final double EDIT = 1.3;

    /** What another first letter takes off besides. */
    private static final double FIRST = 0.05;

    private static final int FEWEST_CONSONANTS = 2;

    /** The limit from which on a word is long enough for a slip of the fingers. */
    private static final int SHORT = LetterDistance.limit(4);

    /** Compares two words of names of one kind. Symmetric. */
    public static Likeness of(Word a, Word b) {
        return a.plain() && b.plain() ? plain(a, b) : any(a, b);
    }

    private static Likeness plain(Word a, Word b) {
        if (a.sameText(b)) {
            return SAME;
        }
        if (a.sameForm(b)) {
            return SPELLING;
        }
        return a.variants() >= 0 && a.variants() == b.variants() ? GIVEN_NAME : letters(a, b);
    }

    private static Likeness any(Word a, Word b) {
        KoreanSyllable one = a.sound();
        KoreanSyllable other = b.sound();
        if (one != null && other != null) {
            return korean(a, one, b, other);
        }
        if (a.role() == Role.INITIAL || b.role() == Role.INITIAL) {
            return initial(a, b);
        }
        if (a.role() == Role.ACRONYM || b.role() == Role.ACRONYM) {
            return a.role() != b.role() && a.sameText(b) ? ACRONYM : DIFFERENT;
        }
        if (a.role() == Role.NUMBER || b.role() == Role.NUMBER) {
            return a.sameText(b) ? SAME : DIFFERENT;
        }
        Likeness alike = plain(a, b);
        boolean byLetters = alike.rule == Rule.LETTERS || alike.rule == Rule.DIFFERENT;
        return byLetters && (a.vowelless() || b.vowelless()) && consonants(a, b) ? CONSONANTS : alike;
    }

    /** Whether one form is what remains of the other when short vowels are left out; both have the same consonants. */
    private static boolean consonants(Word a, Word b) {
        String bare = a.vowelless() ? a.form() : b.form();
        String full = a.vowelless() ? b.form() : a.form();
        return LetterDistance.consonants(bare) >= FEWEST_CONSONANTS
                && LetterDistance.skeleton(bare).equals(LetterDistance.skeleton(full))
                && LetterDistance.leavesOut(bare, full);
    }

    private static Likeness korean(Word a, KoreanSyllable one, Word b, KoreanSyllable other) {
        if (a.sameText(b)) {
            return SAME;
        }
        return one.meets(other) ? KOREAN : DIFFERENT;
    }

    private static Likeness initial(Word a, Word b) {
        if (a.letter(0) != b.letter(0) || a.role() == Role.NUMBER || b.role() == Role.NUMBER) {
            return DIFFERENT;
        }
        return a.role() == b.role() ? SAME : INITIAL;
    }

    /** Whether the first two letters have changed places. */
    private static boolean exchanged(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
    }

    /** Antonio and Antonia are two names. */
    private static boolean sameEnd(Word a, Word b) {
        return a.form().charAt(a.formLength() - 1) == b.form().charAt(b.formLength() - 1);
    }

    private static Likeness letters(Word a, Word b) {
        int limit = LetterDistance.limit(Math.min(a.textLength(), b.textLength()));
        int atLeast = LetterDistance.atLeast(a.sounds(), b.sounds());
        // Most pairs end here, where nothing but their sets of letters was looked at.
        if (atLeast > limit && !a.likeLetters(b)) {
            return DIFFERENT;
        }
        int length = Math.max(a.formLength(), b.formLength());
        boolean known = a.commonness() != Commonness.RARE && b.commonness() != Commonness.RARE;
        if (known) {
            // Two known words that differ are two words (Estonia, Ethiopia), not a slip in one of them.
            boolean places = a.commonness() == Commonness.PLACE && b.commonness() == Commonness.PLACE;
            limit = Math.min(limit, places || length <= 5 ? 30 : sameEnd(a, b) ? 60 : 45);
        }
        int gaps = Math.abs(a.formLength() - b.formLength());
        boolean near = atLeast <= limit && gaps <= LetterDistance.gaps(limit);
        int distance = near ? LetterDistance.betweenNear(a.form(), b.form(), limit) : LetterDistance.FAR;
        if (distance > limit) {
            boolean slip = !known && limit >= SHORT && LetterDistance.transposed(a, b);
            return slip ? new Likeness(1 - EDIT / a.textLength(), Rule.LETTERS) : DIFFERENT;
        }
        // Slips of the fingers seldom meet a word's first letter.
        boolean same = a.form().charAt(0) == b.form().charAt(0) || exchanged(a.text(), b.text());
        double first = same ? 0 : FIRST;
        return new Likeness(1 - EDIT * distance / 100 / length - first, Rule.LETTERS);
    }
}
