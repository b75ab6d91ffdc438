// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Makes spellings equal that differ only in case, marks, width or kind of apostrophe. */
final class Folding {
    /** Latin letters and signs end before this, and more of Latin stands in a block of its own. */
    private static final int LATIN = 0x250;

    private static final int MORE_LATIN = 0x1E00;
    private static final int END_OF_MORE = 0x1F00;

    /** What each letter of these blocks is by itself: nothing that stands beside it changes that. */
    private static final String[] FOLDED = folded();

    private Folding() {}

    /**
     * Small letters without marks and apostrophes, everything else kept. Letters of Latin that have no decomposition get their
     * usual ASCII spelling (ł to l, ß to ss); marks that make another letter (Cyrillic й, kana が) stay. Safe for any input,
     * unpaired surrogates too.
     */
    static String fold(String text) {
        if (plain(text)) {
            return text.toLowerCase(java.util.Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            int place = place(text.charAt(i));
            if (place < 0) {
                return taken(text);
            }
            folded.append(FOLDED[place]);
        }
        return folded.toString();
    }

    private static String[] folded() {
        String[] folded = new String[LATIN + END_OF_MORE - MORE_LATIN];
        for (char letter = 0; letter < END_OF_MORE; letter++) {
            int place = place(letter);
            if (place >= 0) {
                folded[place] = taken(String.valueOf(letter));
            }
        }
        return folded;
    }

    private static int place(char letter) {
        if (letter < LATIN) {
            return letter;
        }
        return letter >= MORE_LATIN && letter < END_OF_MORE ? LATIN + letter - MORE_LATIN : -1;
    }

    /** The same for any text, letter by letter. */
    static String taken(String text) {
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
        // Hangul, kana and some Cyrillic have to stay whole, which NFKD took apart; Latin has no marks left to compose.
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Whether a mark is part of the letter before it: й in Cyrillic, the voice of kana, vowels of Indian scripts; stress is not. */
    private static boolean makesALetter(StringBuilder before, int mark) {
        int last = before.isEmpty() ? 0 : before.codePointBefore(before.length());
        return switch (UnicodeScript.of(last)) {
            case CYRILLIC, GREEK ->
                switch (mark) {
                    case 0x306 -> last == 'и' || last == 'у';
                    case 0x308 -> "еіιυ".indexOf(last) >= 0;
                    case 0x301 -> last == 'г' || last == 'к';
                    default -> false;
                };
            case LATIN, ARABIC, HEBREW, COMMON, INHERITED, UNKNOWN -> false;
            default -> Character.getType(mark) == Character.NON_SPACING_MARK;
        };
    }

    /** After a Hebrew letter an apostrophe makes it another sound. */
    private static boolean isHebrew(StringBuilder before) {
        return !before.isEmpty() && UnicodeScript.of(before.charAt(before.length() - 1)) == UnicodeScript.HEBREW;
    }

    /** Whether nothing but case may have to be taken off; then there is no apostrophe. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = letter < 0x80 ? letter != '\'' && letter != '`' : whole(letter);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter has nothing to be taken off, whatever stands beside it: most of Cyrillic, Arabic, Chinese and Korean. */
    private static boolean whole(char letter) {
        if (letter >= 0x4E00) {
            return letter <= 0x9FA5 || (letter >= 0xAC00 && letter <= 0xD7A3);
        }
        return (letter >= 0x410 && letter <= 0x44F)
                || (letter >= 0x627 && letter <= 0x63A)
                || (letter >= 0x641 && letter <= 0x64A)
                || (letter >= 0x679 && letter <= 0x6BF)
                || letter == 'ی';
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case '\'', '`', '´', '‘', '’', 'ʻ', 'ʼ', 'ʹ', 'ʾ', 'ʿ', '′', '＇', '׳' -> {
                if (isHebrew(folded)) {
                    folded.append('\'');
                }
            }
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
