// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The Unicode Consortium's transliterations (CLDR), for scripts without a table of ours. */
final class Icu {
    /** A last short a is written in these, but not said. */
    private static final Set<UnicodeScript> SILENT_A =
            EnumSet.of(UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI);

    private static final Pattern LAST_A = Pattern.compile("(?<=[bcdfghjklmnpqrstvwxyzḍṭṇṣśṛḷṁṅñ])a(?![\\p{L}\\p{M}])");
    /** Characters that are read otherwise before some others. */
    static final String BEFORE_OTHERS = "令万澹长藏重秘";

    /** A character that is read the same everywhere, to stand before another. */
    private static final String INSIDE = "一";

    private static final int BITS = 14;

    private final Remembered<String, String> known = new Remembered<>(BITS);
    // Chinese family names have readings of their own.
    private final Transliterator latin = Transliterator.getInstance("Han-Latin/Names; Any-Latin");
    private final Transliterator ascii = Transliterator.getInstance("Latin-ASCII; Lower");

    /**
     * The text in small ASCII letters as far as ICU knows its script. Its rules take a tenth of a millisecond, so each word's outcome
     * is remembered; they read no further than a word but for white space.
     */
    String latin(String text) {
        if (text.indexOf(' ') < 0) {
            return word(text);
        }
        StringBuilder latin = new StringBuilder(text.length() * 2);
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                latin.append(latin.isEmpty() ? "" : " ").append(word(text.substring(start, end)));
            }
        }
        return latin.toString();
    }

    private String word(String word) {
        if (!han(word)) {
            return remembered(word);
        }
        // Any two characters may stand beside each other, but seldom does a neighbour change what one is read as.
        StringBuilder latin = new StringBuilder(word.length() * 5);
        for (int i = 0; i < word.length(); i++) {
            int end = i + 1 < word.length() && BEFORE_OTHERS.indexOf(word.charAt(i)) >= 0 ? i + 2 : i + 1;
            latin.append(i == 0 ? "" : " ").append(character(word, i, end));
        }
        return latin.toString();
    }

    /** One character, which may be a family name only where it is the first, and reads the next one where that changes it. */
    private String character(String word, int start, int end) {
        String read = remembered(start == 0 ? word.substring(0, end) : INSIDE + word.substring(start, end));
        int from = start == 0 ? 0 : read.indexOf(' ') + 1;
        int to = read.indexOf(' ', from);
        return read.substring(from, to < 0 ? read.length() : to);
    }

    /** Whether a word is made of the usual Chinese characters alone. */
    private static boolean han(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 0x4E00 || word.charAt(i) > 0x9FA5) {
                return false;
            }
        }
        return true;
    }

    private String remembered(String word) {
        String latin = known.get(word);
        return latin == null ? known.put(word, transliterated(word)) : latin;
    }

    /** What ICU makes of a text, all of it at once. */
    String transliterated(String text) {
        String said = latin.transliterate(text);
        if (text.codePoints().anyMatch(letter -> SILENT_A.contains(UnicodeScript.of(letter)))) {
            said = LAST_A.matcher(said).replaceAll("");
        }
        return Folding.fold(ascii.transliterate(said));
    }
}
