// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.Arrays;

/**
 * A text cut into folded words, in one pass. A word is a run of letters and digits; an apostrophe within it is left out ("Cho'ng" is
 * "chong") and a possessive "'s" ends it; every Han character and Hangul syllable is a word of its own. Words are kept as 64-bit
 * hashes: whoever finds a name compares the letters themselves before believing it.
 */
final class Words {
    /** How a word is written, as far as it tells a name from another word. */
    enum Shape {
        LOWER,
        CAPITAL,
        ALL_CAPITALS,
        /** digits, or a script without case */
        UNCASED
    }

    /** Letters of "of", "the", "bin": what may stand in a name in small letters. */
    static final int LONGEST_SMALL_WORD = 3;

    private static final int LETTERS_A_WORD = 5;
    private static final Gap[] GAPS = Gap.values();
    private static final Shape[] SHAPES = Shape.values();
    private static final long FIRST_HASH = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private final RussianEndings endings;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] gaps;
    private byte[] shapes;
    private int size;

    private final StringBuilder word = new StringBuilder();

    private Words(String text, RussianEndings endings) {
        this.text = text;
        this.endings = endings;
        int capacity = Math.max(4, text.length() / LETTERS_A_WORD);
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new long[capacity];
        gaps = new byte[capacity];
        shapes = new byte[capacity];
    }

    static Words of(String text, RussianEndings endings) {
        Words words = new Words(text, endings);
        words.cut();
        return words;
    }

    int size() {
        return size;
    }

    /** First UTF-16 code unit of a word. */
    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    long hash(int index) {
        return hashes[index];
    }

    Gap gapBefore(int index) {
        return GAPS[gaps[index]];
    }

    Shape shape(int index) {
        return SHAPES[shapes[index]];
    }

    int length(int index) {
        return ends[index] - starts[index];
    }

    /** Folded words {@code from} to {@code to} (excluded), one space between two: what two equal names have in common. */
    String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            word.setLength(0);
            foldInto(starts[i], ends[i]);
            key.append(i == from ? "" : " ").append(endings.stem(word));
        }
        return key.toString();
    }

    /** As {@link #key(int, int)}, without the first letters of the first word. */
    String key(int from, int to, int cut) {
        if (cut == 0) {
            return key(from, to);
        }
        word.setLength(0);
        foldInto(starts[from] + cut, ends[from]);
        String first = word.toString();
        return to - from == 1 ? first : first + " " + key(from + 1, to);
    }

    /** The hash of a word without its first letters. */
    long hash(int index, int cut) {
        word.setLength(0);
        foldInto(starts[index] + cut, ends[index]);
        return hash(word);
    }

    /** The sounds of a word without so many of its first letters and without its case ending. */
    long sounds(int index, int cut, Sounds sounds) {
        word.setLength(0);
        foldInto(starts[index] + cut, ends[index]);
        return word.length() == 0 ? Sounds.NONE : sounds.of(endings.stem(word));
    }

    private void cut() {
        Gap gap = Gap.HARD;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            // A letter that stands for an apostrophe begins no word: a run of it alone would have no end.
            boolean inWord = Letters.isWordCharacter(codePoint) && !Letters.isApostrophe(codePoint);
            int plain = inWord && codePoint < 0x80 ? addPlain(at, gap) : at;
            if (plain > at) {
                gap = Gap.NONE;
                at = plain;
                continue;
            }
            if (Letters.isSyllable(codePoint)) {
                add(at, next, gap);
                gap = Gap.NONE;
                at = next;
                continue;
            }
            if (inWord) {
                int end = endOfRun(at);
                add(at, end, gap);
                gap = Gap.NONE;
                at = BetweenWords.isPossessive(text, end) ? end + 2 : end;
                continue;
            }
            gap = BetweenWords.widen(text, gap, codePoint, at);
            at = next;
        }
    }

    private int endOfRun(int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint < 0x80 && Letters.isWordCharacter(codePoint)) {
                at++;
                continue;
            }
            if (Letters.isSyllable(codePoint)) {
                return at;
            }
            if (Letters.isApostrophe(codePoint)) {
                int after = at + 1;
                if (BetweenWords.isPossessive(text, at)
                        || after >= text.length()
                        || !Character.isLetter(text.codePointAt(after))) {
                    return at;
                }
            } else if (!Letters.isWordCharacter(codePoint) && (codePoint < 0x80 || !BetweenWords.isJoiner(codePoint))) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private void add(int start, int end, Gap gap) {
        if (size == starts.length) {
            grow();
        }
        word.setLength(0);
        Shape shape = foldInto(start, end);
        add(start, end, hash(endings.stem(word)), gap, shape);
    }

    @SuppressWarnings("EnumOrdinal") // a byte a word; the same run reads it back
    private void add(int start, int end, long hash, Gap gap, Shape shape) {
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        gaps[size] = (byte) gap.ordinal();
        shapes[size] = (byte) shape.ordinal();
        size++;
    }

    /**
     * Adds a word of letters that need no folding but of their case, which most are.
     *
     * @return where it ends, or {@code start} where other letters or marks belong to it, and nothing was added
     */
    private int addPlain(int start, Gap gap) {
        long hash = FIRST_HASH;
        int upper = 0;
        int lower = 0;
        int at = start;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (c >= 'A' && c <= 'Z') {
                upper++;
                c = (char) (c + 'a' - 'A');
            } else if (c < '0' || c > '9') {
                if (c >= 0x80 || c == '\'' || c == '`') {
                    return start;
                }
                break;
            }
            hash = (hash ^ c) * PRIME;
        }
        if (size == starts.length) {
            grow();
        }
        char first = text.charAt(start);
        Shape shape = shape(upper, lower, first >= 'A' && first <= 'Z');
        add(start, at, mixed(hash), gap, shape);
        return at;
    }

    private Shape foldInto(int start, int end) {
        int upper = 0;
        int lower = 0;
        boolean capital = false;
        int at = start;
        while (at < end) {
            char ascii = text.charAt(at);
            if (ascii >= 'a' && ascii <= 'z') {
                word.append(ascii);
                lower++;
                at++;
                continue;
            }
            int codePoint = text.codePointAt(at);
            if (!Letters.isApostrophe(codePoint)) {
                boolean isUpper = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
                capital |= isUpper && at == start;
                upper += isUpper ? 1 : 0;
                lower += Character.isLowerCase(codePoint) ? 1 : 0;
                Letters.fold(codePoint, word);
            }
            at += Character.charCount(codePoint);
        }
        return shape(upper, lower, capital);
    }

    private static Shape shape(int upper, int lower, boolean capital) {
        if (upper + lower == 0) {
            return Shape.UNCASED;
        }
        if (lower == 0) {
            return Shape.ALL_CAPITALS;
        }
        // "al-Assad", "iPhone", "bin" begin small; "McCain" begins with a capital
        return capital ? Shape.CAPITAL : Shape.LOWER;
    }

    /** FNV-1a over the letters, its bits mixed at the end (the finaliser of MurmurHash3). */
    static long hash(CharSequence letters) {
        long hash = FIRST_HASH;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        shapes = Arrays.copyOf(shapes, capacity);
    }
}
