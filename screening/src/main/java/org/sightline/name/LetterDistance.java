// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

/**
 * Distance between two forms: Damerau and Levenshtein's optimal string alignment, with smaller costs where names are often
 * heard or spelled differently. In hundredths of an edit.
 *
 * <p>An edit that changes {@link #skeleton} costs at least 100; the candidate index rests on it.
 */
public final class LetterDistance {
    /** More than any two words may differ. */
    public static final int FAR = 1_000;

    // A bit for each of a, e, i, o, u and y.
    private static final int VOWELS = 1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24;
    private static final int LEAST_GAP = 60;
    private static final int LETTERS = 26;
    private static final byte[] SWAPS = swaps();
    private static final int[] SOUNDS = soundBits();

    private LetterDistance() {}

    /** The distance if it is at most {@code limit}, else {@link #FAR}. */
    public static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > gaps(limit) || atLeast(a, b) > limit) {
            return FAR;
        }
        return betweenNear(a, b, limit);
    }

    /**
     * The same where it is known that the lengths and {@link #atLeast} leave it open. Equal letters at the beginning and at the end stand
     * for each other: to leave one out instead and take its fellow for another letter never costs less, as no gap costs more than
     * another gap and the exchange of both letters.
     */
    static int betweenNear(String a, String b, int limit) {
        int shorter = Math.min(a.length(), b.length());
        int from = 0;
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int rows = a.length() - from - back;
        int columns = b.length() - from - back;
        if (rows == 0 || columns == 0) {
            int gaps = gaps(a, from, rows) + gaps(b, from, columns);
            return gaps <= limit ? gaps : FAR;
        }
        if (rows == 1 && columns == 1) {
            int cost = swap(a.charAt(from), b.charAt(from));
            return cost <= limit ? cost : FAR;
        }
        return between(a.substring(from, from + rows), b.substring(from, from + columns), rows, columns, limit);
    }

    /** By how many letters the lengths of two forms may differ within a limit. */
    static int gaps(int limit) {
        return limit / LEAST_GAP;
    }

    private static int gaps(String text, int from, int length) {
        int gaps = 0;
        for (int i = from; i < from + length; i++) {
            gaps += gap(text.charAt(i));
        }
        return gaps;
    }

    private static int between(String a, String b, int rows, int columns, int limit) {
        // Further off the diagonal than this many gaps, everything costs too much.
        int band = gaps(limit);
        int[] older = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] now = new int[columns + 1];
        for (int j = 1; j <= columns; j++) {
            last[j] = j > band ? FAR : last[j - 1] + gap(b.charAt(j - 1));
        }
        boolean reached = true;
        for (int i = 1; i <= rows; i++) {
            char x = a.charAt(i - 1);
            int from = Math.max(1, i - band);
            int to = Math.min(columns, i + band);
            now[from - 1] = from == 1 && i <= band ? last[0] + gap(x) : FAR;
            int least = now[from - 1];
            for (int j = from; j <= to; j++) {
                char y = b.charAt(j - 1);
                int cost = last[j - 1] + swap(x, y);
                // Last row's band ended one column earlier.
                cost = j == i + band ? cost : Math.min(cost, last[j] + gap(x));
                cost = Math.min(cost, now[j - 1] + gap(y));
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2) && x != y) {
                    cost = Math.min(cost, older[j - 2] + (silent(x) || silent(y) ? 80 : 100));
                }
                now[j] = cost;
                least = Math.min(least, cost);
            }
            // A transposition looks two rows back, so the row before must be out of reach too.
            if (least > limit && !reached) {
                return FAR;
            }
            reached = least <= limit;
            int[] spare = older;
            older = last;
            last = now;
            now = spare;
        }
        return last[columns] <= limit ? last[columns] : FAR;
    }

    /** What the distance cannot fall below: each sound of one form that the other lacks costs an edit that changes the skeleton. */
    static int atLeast(String a, String b) {
        return atLeast(sounds(a), sounds(b));
    }

    /** The same of the sets of two skeletons' letters. */
    static int atLeast(int ofA, int ofB) {
        return 100 * Math.max(Integer.bitCount(ofA & ~ofB), Integer.bitCount(ofB & ~ofA));
    }

    /** The letters of a form's skeleton as a set. */
    static int sounds(String form) {
        int sounds = 0;
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            sounds |= letter >= 'a' && letter <= 'z' ? SOUNDS[letter - 'a'] : 1 << (letter & 31);
        }
        return sounds;
    }

    private static int[] soundBits() {
        int[] bits = new int[LETTERS];
        for (char letter = 'a'; letter <= 'z'; letter++) {
            bits[letter - 'a'] = silent(letter) ? 0 : 1 << (sound(letter) & 31);
        }
        return bits;
    }

    /**
     * Whether {@code bare} is {@code full} without some of its vowels, letters of like sound being equal; an h at the end is hardly
     * heard, so one of them may lack it.
     */
    static boolean leavesOut(String bare, String full) {
        int at = 0;
        for (int i = 0; i < full.length(); i++) {
            char letter = full.charAt(i);
            if (at < bare.length() && swap(bare.charAt(at), letter) <= 60) {
                at++;
            } else if (!silent(letter) || (letter == 'h' && i + 1 < full.length())) {
                return false;
            }
        }
        return at == bare.length() || (at + 1 == bare.length() && bare.charAt(at) == 'h');
    }

    /** How many letters of a form are no vowels. */
    static int consonants(String form) {
        int consonants = 0;
        for (int i = 0; i < form.length(); i++) {
            consonants += vowel(form.charAt(i)) ? 0 : 1;
        }
        return consonants;
    }

    /**
     * Whether two words are one but for two neighbouring letters that have changed places, which may have made another sound
     * of them (kahdem, khadem). Only where their skeletons are so near that the candidate index finds them.
     */
    static boolean transposed(Word a, Word b) {
        if (!a.likeLetters(b)) {
            return false;
        }
        String one = a.text();
        String other = b.text();
        int length = one.length();
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at + 1 >= length
                || one.charAt(at) != other.charAt(at + 1)
                || one.charAt(at + 1) != other.charAt(at)
                || !one.regionMatches(at + 2, other, at + 2, length - at - 2)) {
            return false;
        }
        String skeleton = skeleton(a.form());
        String otherSkeleton = skeleton(b.form());
        return skeleton.equals(otherSkeleton) || (skeletonEdits(length) > 0 && oneEdit(skeleton, otherSkeleton));
    }

    private static boolean oneEdit(String a, String b) {
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        return a.length() - from - back <= 1 && b.length() - from - back <= 1;
    }

    private static boolean silent(char letter) {
        return letter == 'h' || vowel(letter);
    }

    private static boolean vowel(char letter) {
        return letter <= 'z' && letter >= 'a' && (VOWELS >> (letter - 'a') & 1) != 0;
    }

    private static int gap(char letter) {
        return silent(letter) ? LEAST_GAP : 100;
    }

    private static int swap(char x, char y) {
        if (x == y) {
            return 0;
        }
        int row = x - 'a';
        int column = y - 'a';
        return row >= 0 && row < LETTERS && column >= 0 && column < LETTERS ? SWAPS[row * LETTERS + column] : 120;
    }

    private static byte[] swaps() {
        byte[] costs = new byte[LETTERS * LETTERS];
        for (char x = 'a'; x <= 'z'; x++) {
            for (char y = 'a'; y <= 'z'; y++) {
                costs[(x - 'a') * LETTERS + y - 'a'] = (byte) swapOf(x, y);
            }
        }
        return costs;
    }

    private static int swapOf(char x, char y) {
        if (vowel(x) && vowel(y)) {
            return vowels(x, y);
        }
        if (silent(x) && silent(y)) {
            return 80;
        }
        if (silent(x) || silent(y)) {
            return 120;
        }
        return sound(x) == sound(y) ? LEAST_GAP : 100;
    }

    private static int vowels(char x, char y) {
        char first = x < y ? x : y;
        char second = x < y ? y : x;
        if ((first == 'o' && second == 'u') || (first == 'e' && second == 'i') || (first == 'i' && second == 'y')) {
            return 25;
        }
        return first == 'a' && (second == 'e' || second == 'o') ? 50 : 80;
    }

    private static char sound(char letter) {
        return switch (letter) {
            case 'f' -> 'v';
            case 't' -> 'd';
            case 'k', 'c' -> 'g';
            case 'z' -> 's';
            case 'b' -> 'p';
            default -> letter;
        };
    }

    /** The form without vowels and h, letters of like sound made one. Equal for forms that differ only in cheap edits. */
    public static String skeleton(String form) {
        StringBuilder skeleton = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (!silent(letter)) {
                skeleton.append(sound(letter));
            }
        }
        return skeleton.toString();
    }

    /** How far a pair of forms may be apart, by the length of the shorter: short words bear no slip. */
    public static int limit(int shorter) {
        if (shorter <= 3) {
            return 30;
        }
        if (shorter == 4) {
            return 60;
        }
        return shorter <= 7 ? 110 : 200;
    }

    /** How many letters of a form's skeleton may change within {@link #limit}. */
    public static int skeletonEdits(int length) {
        return limit(length) / 100;
    }
}
