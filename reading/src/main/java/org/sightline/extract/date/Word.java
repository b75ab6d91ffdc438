// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.sightline.article.Span;

/**
 * One piece of text as the date grammar sees it.
 *
 * @param lower the word in lower case
 * @param number its value when it is a whole number of at most four digits, else -1
 * @param ordinal a number with "st", "nd", "rd" or "th"
 * @param joined no white space stands between it and the piece before
 */
record Word(Span span, String text, String lower, int number, boolean ordinal, boolean joined) {
    boolean isNumber() {
        return number >= 0;
    }

    boolean isLetters() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** A year as the Gregorian calendar of news prints it: four digits and nothing else. */
    boolean isYear() {
        return number >= 1800 && number <= 2199 && !ordinal && text.length() == 4;
    }

    boolean isDay() {
        return number >= 1 && number <= 31 && text.length() <= (ordinal ? 4 : 2);
    }
}
