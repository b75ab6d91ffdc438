// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

/**
 * How an expression says its year.
 *
 * @param value the year itself, or how many years from the publication or from the date before
 */
record YearWords(Kind kind, int value) {
    /** How the year is told. */
    enum Kind {
        /** not at all: the tense decides */
        ABSENT,
        /** "2024" */
        NUMBER,
        /** "last year" */
        PUBLICATION,
        /** "the same year" */
        DISCOURSE
    }

    static final YearWords ABSENT = new YearWords(Kind.ABSENT, 0);

    static YearWords number(int year) {
        return new YearWords(Kind.NUMBER, year);
    }

    /** A year by its last two digits: those to 39 are of this century, the rest of the last. */
    static YearWords twoDigits(int value) {
        return number(value < 40 ? 2000 + value : 1900 + value);
    }

    boolean isAbsent() {
        return kind == Kind.ABSENT;
    }
}
