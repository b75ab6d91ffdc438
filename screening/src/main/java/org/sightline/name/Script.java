// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.lang.Character.UnicodeScript;

/** The script that most letters of a name are written in. */
public enum Script {
    LATIN,
    CYRILLIC,
    /** Arabic, Persian, Urdu: short vowels are not written. */
    ARABIC,
    HANGUL,
    /** Chinese characters, kana among them or not. */
    HAN,
    OTHER,
    GREEK,
    /** Vowels are mostly not written. */
    HEBREW,
    /** Kana alone. */
    KANA,
    /** Thai and Lao: ICU's rules tell too little of their vowels. */
    THAI;

    private static boolean han(String text) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN);
    }

    /** The script of the first letter that is not Latin, else Latin. */
    static Script of(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x250) {
            first++;
        }
        for (int i = first; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (letter < 0x250 || !Character.isLetter(letter)) {
                continue;
            }
            UnicodeScript script = UnicodeScript.of(letter);
            if (script == UnicodeScript.LATIN || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
                continue;
            }
            return switch (script) {
                case CYRILLIC -> CYRILLIC;
                case ARABIC -> ARABIC;
                case HANGUL -> HANGUL;
                case HAN -> HAN;
                case GREEK -> GREEK;
                case HEBREW -> HEBREW;
                case HIRAGANA, KATAKANA -> han(text) ? HAN : KANA;
                case THAI, LAO -> THAI;
                default -> OTHER;
            };
        }
        return LATIN;
    }
}
