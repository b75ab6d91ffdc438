// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.text.Normalizer;

/** Makes spellings equal that differ only in case, marks, width or kind of apostrophe. */
final class Folding {
    private Folding() {}

    /**
     * Small letters without marks and apostrophes, everything else kept. Letters of Latin that have no decomposition get their
     * usual ASCII spelling (ł to l, ß to ss); Cyrillic й, ё, ї, ў, ѓ and ќ are letters of their own and stay. Safe for any input,
     * unpaired surrogates too.
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
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {
                    if (makesALetter(folded, letter)) {
                        folded.appendCodePoint(letter);
                    }
                }
                default -> append(folded, Character.toLowerCase(letter));
            }
        }
        // Hangul and some Cyrillic have to stay whole, which NFKD took apart; Latin has no marks left to compose.
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Whether a mark and the Cyrillic or Greek letter before it are a letter of the alphabet; stress marks are not. */
    private static boolean makesALetter(StringBuilder before, int mark) {
        int last = before.isEmpty() ? 0 : before.charAt(before.length() - 1);
        return switch (mark) {
            case 0x306 -> last == 'и' || last == 'у';
            case 0x308 -> last == 'е' || last == 'і' || last == 'ι' || last == 'υ';
            case 0x301 -> last == 'г' || last == 'к';
            default -> false;
        };
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
