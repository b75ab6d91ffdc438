// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import org.sightline.name.Commonness;
import org.sightline.name.LetterDistance;
import org.sightline.name.Role;
import org.sightline.name.Word;

/**
 * What can be seen of a word without reading it, in one number: the letters of its skeleton as a set, how many silent letters of each
 * sort stand between them, and how far a like word may be. From the traits of two words follows a distance that they cannot fall
 * below, and mostly it tells that they are not alike.
 *
 * <p>The bound: each letter of one skeleton that the other lacks costs an edit of 100. Vowels of one sort ({@code e i y}, {@code o
 * u}) may stand for each other for nothing here; a vowel for one of another sort costs 50 at least, which changes two counts, and one
 * that is left out 60. An edit of the skeleton may change one count by the way, where a vowel took the place of a consonant.
 */
final class Traits {
    /** Distances that words may be apart, by the length of the shorter ({@link LetterDistance#limit}). */
    private static final int[] LIMITS = {30, 60, 110, 200};

    /** What two words that are both in the table of common words may be apart, short ones and others. */
    private static final int KNOWN_SHORT = 30;

    private static final int KNOWN_LONG = 60;
    private static final int SHORT = 5;

    private static final int EDIT = 100;
    private static final int LEFT_OUT = 60;
    private static final int EXCHANGED = 25;

    private static final int COUNTS = 32;
    private static final int COUNT_BITS = 5;
    private static final int MOST = (1 << COUNT_BITS) - 1;
    private static final int SORTS = 4;
    private static final int LIMIT = COUNTS + SORTS * COUNT_BITS;
    private static final long IS_KNOWN = 1L << (LIMIT + 2);
    private static final long IS_LONG = 1L << (LIMIT + 3);
    private static final long IS_VOWELLESS = 1L << (LIMIT + 4);
    private static final int SUM = LIMIT + 5;

    private Traits() {}

    static long of(Word word) {
        long traits = 0;
        int[] counts = new int[SORTS];
        String form = word.form();
        for (int i = 0; i < form.length(); i++) {
            int sort = sort(form.charAt(i));
            if (sort >= 0) {
                counts[sort]++;
            }
        }
        String skeleton = LetterDistance.skeleton(form);
        for (int i = 0; i < skeleton.length(); i++) {
            traits |= 1L << (skeleton.charAt(i) & 31);
        }
        for (int sort = 0; sort < SORTS; sort++) {
            traits |= (long) Math.min(MOST, counts[sort]) << (COUNTS + sort * COUNT_BITS);
        }
        return traits
                | ((long) limit(word) << LIMIT)
                | (word.commonness() == Commonness.RARE ? 0 : IS_KNOWN)
                | (form.length() > SHORT ? IS_LONG : 0)
                | (word.vowelless() ? IS_VOWELLESS : 0)
                | (sum(word.text()) << SUM);
    }

    /** Whether two words may be alike, initials apart. */
    static boolean near(long one, long other) {
        int limit = LIMITS[Math.min((int) (one >> LIMIT) & 3, (int) (other >> LIMIT) & 3)];
        if ((one & other & IS_KNOWN) != 0) {
            limit = Math.min(limit, ((one | other) & IS_LONG) == 0 ? KNOWN_SHORT : KNOWN_LONG);
        }
        if (atLeast(one, other) <= limit) {
            return true;
        }
        // Where vowels are not written, the same consonants will do; where two letters changed places, the same
        // letters.
        return (((one | other) & IS_VOWELLESS) != 0 && (int) one == (int) other) || one >>> SUM == other >>> SUM;
    }

    /** The same for texts of the same letters in whatever order; of others seldom, as seven bits of it are kept. */
    private static long sum(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i) * 37L;
        }
        return sum;
    }

    /** In hundredths of an edit, what {@link LetterDistance#between} the forms cannot fall below. */
    static int atLeast(long one, long other) {
        int letters = (int) one;
        int otherLetters = (int) other;
        int edits = Math.max(Integer.bitCount(letters & ~otherLetters), Integer.bitCount(otherLetters & ~letters));
        int unequal = 0;
        int more = 0;
        for (int shift = COUNTS; shift < LIMIT; shift += COUNT_BITS) {
            int difference = (int) ((one >> shift) & MOST) - (int) ((other >> shift) & MOST);
            unequal += Math.abs(difference);
            more += difference;
        }
        more = Math.abs(more);
        int exchanged = unequal - more;
        if (more >= edits) {
            return edits * EDIT + (more - edits) * LEFT_OUT + exchanged * EXCHANGED;
        }
        return edits * EDIT + Math.max(0, exchanged + more - edits) * EXCHANGED;
    }

    private static int limit(Word word) {
        int limit = word.role() == Role.NUMBER ? LIMITS[0] : LetterDistance.limit(word.textLength());
        for (int number = 0; number < LIMITS.length; number++) {
            if (limit <= LIMITS[number]) {
                return number;
            }
        }
        throw new IllegalStateException("no words may be " + limit + " apart");
    }

    /** Which sort of silent letter it is, or -1 for a consonant. */
    private static int sort(char letter) {
        return switch (letter) {
            case 'a' -> 0;
            case 'e', 'i', 'y' -> 1;
            case 'o', 'u' -> 2;
            case 'h' -> 3;
            default -> -1;
        };
    }
}
