// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

/** Makes words of others safe and fit for one line: an article or a list may hold anything. */
public final class Plain {
    private Plain() {}

    /**
     * The words in one line: white space runs become one space, and whatever could steer a terminal or turn the direction of the
     * writing around it (control characters, bidirectional overrides, lone surrogates) is left out.
     */
    public static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); ) {
            int point = words.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                gap = !line.isEmpty();
                continue;
            }
            if (steers(point)) {
                continue;
            }
            if (gap) {
                line.append(' ');
                gap = false;
            }
            line.appendCodePoint(point);
        }
        return line.toString();
    }

    /** The same, cut at a space near {@code most} code points, with an ellipsis where it was cut. */
    public static String line(String words, int most) {
        String line = line(words);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, most - 1);
        int space = line.lastIndexOf(' ', cut);
        int end = space > cut - 30 && space > 0 ? space : cut;
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** Whether a character could steer a terminal or the direction of the text around it. */
    public static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default ->
                (point >= 0x202A && point <= 0x202E)
                        || (point >= 0x2066 && point <= 0x2069)
                        || point == 0xFEFF
                        || point == 0x2028
                        || point == 0x2029;
        };
    }
}
