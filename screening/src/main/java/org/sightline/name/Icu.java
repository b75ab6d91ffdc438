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
    // Chinese family names have readings of their own.
    private final Transliterator latin = Transliterator.getInstance("Han-Latin/Names; Any-Latin");
    private final Transliterator ascii = Transliterator.getInstance("Latin-ASCII; Lower");

    /** The text in small ASCII letters as far as ICU knows its script. */
    String latin(String text) {
        String said = latin.transliterate(text);
        if (text.codePoints().anyMatch(letter -> SILENT_A.contains(UnicodeScript.of(letter)))) {
            said = LAST_A.matcher(said).replaceAll("");
        }
        return Folding.fold(ascii.transliterate(said));
    }
}
