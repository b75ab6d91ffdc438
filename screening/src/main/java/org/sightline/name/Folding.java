// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.text.Normalizer;

/** Makes spellings equal that differ only in case, marks, width or kind of apostrophe. */
final class Folding {
    private Folding() {}

    /**
     * Small letters without marks and apostrophes, everything else kept. Letters of Latin that have no decomposition get their
     * usual ASCII spelling (ł to l, ß to ss). Safe for any input, unpaired surrogates too.
     */
    static String fold(String text) {
        if (plain(text)) {
            return text.toLowerCase(java.util.Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); ) {
            int letter = apart.codePointAt(i);
            i += Character.charCount(letter);
            switch (Character.getType(letter)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {}
                default -> append(folded, Character.toLowerCase(letter));
            }
        }
        // Hangul has to stay in syllables, which NFKD took apart; Latin has no marks left to compose.
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 0x80 || letter == '\'' || letter == '`') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case '\'', '`', '´', '‘', '’', 'ʻ', 'ʼ', 'ʹ', 'ʾ', 'ʿ', '′', '＇' -> {}
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'þ' -> folded.append("th");
            case 'ı' -> folded.append('i');
            case 'ħ' -> folded.append('h');
            case 'ə' -> folded.append('a');
            default -> folded.appendCodePoint(letter);
        }
    }
}
