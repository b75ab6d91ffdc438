// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

/** What stands between words or joins them. */
final class BetweenWords {
    private BetweenWords() {}

    /** Combining marks, the Arabic tatweel, soft hyphens and zero-width joiners: within a word, and no letter. */
    static boolean isJoiner(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    /** Whether an apostrophe here opens a possessive "'s", which ends a word. */
    static boolean isPossessive(String text, int at) {
        return at + 1 < text.length()
                && Letters.isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 2)));
    }

    /** The wider of a gap and what one more character makes of it. */
    static Gap widen(String text, Gap gap, int codePoint, int at) {
        Gap kind = switch (codePoint) {
            case ' ', '\t', '\r', '\u00A0', '\u2009', '\u202F', '\u3000', '-', '\u2010', '\u2011', '&', '/' -> Gap.SOFT;
            case '\u00B7', '\u30FB', '\u2022' -> Gap.SOFT;
            case '\n' -> at > 0 && lineBreaksBefore(text, at) ? Gap.HARD : Gap.SOFT;
            case ',', '\u060C' -> Gap.COMMA;
            case '.' -> Gap.STOP;
            default -> Letters.isApostrophe(codePoint) || isJoiner(codePoint) ? Gap.SOFT : Gap.HARD;
        };
        return kind.compareTo(gap) > 0 ? kind : gap;
    }

    private static boolean lineBreaksBefore(String text, int at) {
        for (int i = at - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
