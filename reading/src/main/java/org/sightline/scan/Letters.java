// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.text.Normalizer;

/**
 * Folds letters so that spellings that differ only in case, accents or presentation are equal: compatibility decomposition (NFKD,
 * Unicode Standard Annex 15), combining marks dropped, lower case. Hangul syllables and Han characters stay as they are.
 */
final class Letters {
    private static final int TABLE_SIZE = 0x2500;
    private static final String[] TABLE = table();
    /** the folded form where it is one character, else 0: most letters of most texts */
    private static final char[] SINGLE = single();

    private static final boolean[] WORD = words();

    private Letters() {}

    /** The folded form of one code point: empty for a combining mark, more than one letter for a ligature. */
    static String fold(int codePoint) {
        if (codePoint < TABLE_SIZE) {
            return TABLE[codePoint];
        }
        if (isSyllable(codePoint)) {
            return Character.toString(codePoint);
        }
        return compute(codePoint);
    }

    /** Appends the folded form of one code point. */
    static void fold(int codePoint, StringBuilder word) {
        if (codePoint < TABLE_SIZE && SINGLE[codePoint] != 0) {
            word.append(SINGLE[codePoint]);
            return;
        }
        word.append(fold(codePoint));
    }

    /** Whether it is a letter or digit. */
    static boolean isWordCharacter(int codePoint) {
        return codePoint < TABLE_SIZE ? WORD[codePoint] : Character.isLetterOrDigit(codePoint);
    }

    /** Whether the script writes no spaces within a phrase, or glues particles to a name: each character is a word of its own. */
    static boolean isSyllable(int codePoint) {
        return isHangul(codePoint) || isHan(codePoint);
    }

    static boolean isHangul(int codePoint) {
        return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }

    static boolean isHan(int codePoint) {
        return codePoint >= 0x2E80 && Character.isIdeographic(codePoint);
    }

    static boolean isCyrillic(char letter) {
        return letter >= 0x0400 && letter <= 0x052F;
    }

    /** The marks that stand for an apostrophe in romanised and in English names. */
    static boolean isApostrophe(int codePoint) {
        return switch (codePoint) {
            case '\'', '`', '\u00B4', '\u2018', '\u2019', '\u02BB', '\u02BC', '\u02BE', '\u02BF', '\u2032', '\uFF07' ->
                true;
            default -> false;
        };
    }

    private static String[] table() {
        String[] table = new String[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            table[i] = compute(i);
        }
        return table;
    }

    private static char[] single() {
        char[] single = new char[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            single[i] = TABLE[i].length() == 1 ? TABLE[i].charAt(0) : 0;
        }
        return single;
    }

    private static boolean[] words() {
        boolean[] words = new boolean[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            words[i] = Character.isLetterOrDigit(i);
        }
        return words;
    }

    private static String compute(int codePoint) {
        String special = special(codePoint);
        if (!special.isEmpty()) {
            return special;
        }
        if (codePoint < 0x80) {
            return Character.toString(Character.toLowerCase(codePoint));
        }
        if (!Character.isLetterOrDigit(codePoint)) {
            return "";
        }
        StringBuilder folded = new StringBuilder(2);
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(each -> !isMark(each) && Character.isLetterOrDigit(each))
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters that Unicode does not decompose though writers do. */
    private static String special(int codePoint) {
        return switch (codePoint) {
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ħ', 'Ħ' -> "h";
            case 'ى' -> "ي";
            case 'ة' -> "ه";
            default -> "";
        };
    }
}
