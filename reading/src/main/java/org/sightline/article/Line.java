// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * One printed line without the white space around it.
 *
 * @param span its place in the text; never empty
 * @param words the line itself
 * @param paragraph number of the block that it stands in; blank lines part blocks
 */
record Line(Span span, String words, int paragraph) {
    /** All lines of a text that are not blank. Every kind of line end counts, form feeds and Unicode's separators too. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int paragraph = 0;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isEnd(text.charAt(to))) {
                to++;
            }
            Span span = stripped(text, from, to);
            if (span.length() > 0) {
                lines.add(new Line(span, span.of(text), paragraph));
            }
            if (span.length() == 0) {
                paragraph++;
            }
            boolean crlf = to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            from = to + (crlf ? 2 : 1);
        }
        return lines;
    }

    /** Words as white space parts them; a letter of a script without spaces counts as half a word. */
    int length() {
        int count = 0;
        boolean within = false;
        int unspaced = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < 0x80) {
                boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                count += plain && !within ? 1 : 0;
                within = (within || plain) && c > ' ';
                continue;
            }
            if (isUnspaced(c)) {
                unspaced++;
                within = false;
                continue;
            }
            boolean letter = Character.isLetterOrDigit(c);
            boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c);
            count += letter && !within ? 1 : 0;
            within = (within || letter) && !gap;
        }
        return count + (unspaced + 1) / 2;
    }

    /** Whether it ends as a sentence does, closing quotes and brackets aside. */
    boolean endsSentence() {
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            if ("\"'”’»)]」』）".indexOf(c) >= 0) {
                continue;
            }
            return ".!?。！？…۔؟।".indexOf(c) >= 0;
        }
        return false;
    }

    /** A whole sentence: long enough to say something, and closed. */
    boolean isProse() {
        return (endsSentence() && length() >= 7) || length() > 60;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isUnspaced(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x0E00 && c <= 0x0EFF);
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
