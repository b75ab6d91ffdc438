// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a folded name in Latin letters: Cyrillic and Arabic by the tables of those names, other scripts by ICU. */
final class Romaniser {
    private final Map<Character, String> cyrillic = letters("cyrillic.tsv");
    private final Map<Character, String> arabic = letters("arabic.tsv");
    // ICU's rules take a tenth of a second to load, so nobody who writes Latin waits for them.
    private volatile @Nullable Transliterator icu;

    private static Map<Character, String> letters(String file) {
        Map<Character, String> letters = new HashMap<>();
        Table.shipped(Romaniser.class, file, 2)
                .rows()
                .forEach(row -> letters.put(row.get(0).charAt(0), row.get(1)));
        return letters;
    }

    /** The text in small ASCII letters, digits and punctuation as far as ICU knows its script. */
    String romanise(String text, Script script) {
        return switch (script) {
            case LATIN -> text;
            case CYRILLIC -> cyrillic(text);
            case ARABIC -> arabic(text);
            case HANGUL, HAN, OTHER -> Folding.fold(icu().transliterate(text));
        };
    }

    private String cyrillic(String text) {
        boolean ukrainian =
                text.indexOf('і') >= 0 || text.indexOf('ў') >= 0 || text.indexOf('є') >= 0 || text.indexOf('ґ') >= 0;
        StringBuilder latin = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == 'г' && ukrainian) {
                latin.append('h');
                continue;
            }
            if (letter == 'е' && !ukrainian && startsSyllable(text, i)) {
                latin.append("ye");
                continue;
            }
            String written = cyrillic.get(letter);
            latin.append(written == null ? String.valueOf(letter) : written);
        }
        return latin.toString();
    }

    private String arabic(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (String word : text.split(" ")) {
            // The article is written to its word; apart it is the particle that it is in Latin letters.
            boolean article = word.length() > 3 && word.startsWith("ال");
            latin.append(article ? "al " : "");
            for (int i = article ? 2 : 0; i < word.length(); i++) {
                char letter = word.charAt(i);
                if (letter == 'و' && glides(word, i)) {
                    latin.append('w');
                    continue;
                }
                latin.append(arabic.getOrDefault(letter, String.valueOf(letter)));
            }
            latin.append(' ');
        }
        return latin.toString().strip();
    }

    /** Whether a waw is a consonant: at the start of a word or before another long vowel. */
    private static boolean glides(String word, int at) {
        return at == 0 || (at + 1 < word.length() && "اآیي".indexOf(word.charAt(at + 1)) >= 0);
    }

    private static boolean startsSyllable(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1)) || "аеёиоуыэюяьъ".indexOf(text.charAt(at - 1)) >= 0;
    }

    private Transliterator icu() {
        Transliterator ready = icu;
        if (ready == null) {
            ready = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
            icu = ready;
        }
        return ready;
    }
}
