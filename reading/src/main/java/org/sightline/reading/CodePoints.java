// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

/**
 * Translates offsets between UTF-16 code units, which the program counts, and code points, which a Reading counts.
 *
 * <p>A text without surrogate pairs needs no table, since both counts agree. A lone surrogate counts as one code point. An offset
 * into the middle of a pair counts as the start of that pair.
 */
public final class CodePoints {
    private final String text;
    /** Code points before each code unit, or empty where the counts agree. */
    private final int[] before;
    /** Code unit at which each code point begins, or empty where the counts agree. */
    private final int[] unit;

    public CodePoints(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            before = new int[0];
            unit = new int[0];
            return;
        }
        before = new int[text.length() + 1];
        unit = new int[points + 1];
        int point = 0;
        for (int i = 0; i < text.length(); point++) {
            unit[point] = i;
            int width = Character.charCount(text.codePointAt(i));
            for (int end = i + width; i < end; i++) {
                before[i] = point;
            }
        }
        before[text.length()] = points;
        unit[points] = text.length();
    }

    /**
     * The code points before a code unit.
     *
     * @throws IndexOutOfBoundsException when {@code unit} is negative or after the text's end
     */
    public int of(int unit) {
        if (before.length > 0) {
            return before[unit];
        }
        return checked(unit);
    }

    /**
     * The code unit at which a code point begins.
     *
     * @throws IndexOutOfBoundsException when {@code point} is negative or after the text's end
     */
    public int unit(int point) {
        if (unit.length > 0) {
            return unit[point];
        }
        return checked(point);
    }

    /** The words between two code units, with offsets in code points. */
    public Quote quote(int start, int end) {
        return new Quote(of(start), of(end), text.substring(start, end));
    }

    private int checked(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset + " is not within 0.." + text.length());
        }
        return offset;
    }
}
