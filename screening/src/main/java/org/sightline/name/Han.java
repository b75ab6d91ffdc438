// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a name in Chinese characters as a Korean and as a Cantonese would ({@code han.tsv}, {@code cantonese.tsv}). */
final class Han {
    private static final int LONGEST_NAME = 4;

    private static final int BITS = 12;

    private record Readings(String hangul, String jyutping) {}

    private final Korean korean;
    private final Remembered<String, String> spelled = new Remembered<>(BITS);
    private final Map<String, String> cantonese = new HashMap<>();
    private final Map<Integer, Readings> characters = new HashMap<>();

    Han(Korean korean) {
        this.korean = korean;
        for (List<String> row : Table.shipped(Han.class, "han.tsv", 3).rows()) {
            characters.put(row.get(0).codePointAt(0), new Readings(row.get(1), row.get(2)));
        }
        for (List<String> row : Table.shipped(Han.class, "cantonese.tsv", 3).rows()) {
            cantonese.put(row.get(0) + " " + row.get(1), row.get(2));
        }
    }

    /**
     * The Korean readings of a name's words, family name first; none when no Korean bears such a name.
     *
     * @param words of Chinese characters, the family name first, last or in one word with the given name
     */
    List<List<Korean.Syllable>> korean(List<String> words) {
        List<List<Korean.Syllable>> readings = new ArrayList<>();
        for (List<Integer> name : orders(words)) {
            List<Korean.Syllable> reading = name.size() < 2 || name.size() > LONGEST_NAME ? null : syllables(name);
            if (reading != null) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private @Nullable List<Korean.Syllable> syllables(List<Integer> name) {
        List<Korean.Syllable> reading = new ArrayList<>();
        for (int character : name) {
            Readings known = characters.get(character);
            if (known == null || known.hangul.isEmpty()) {
                return null;
            }
            Korean.Syllable syllable = reading.isEmpty()
                    ? family(known.hangul)
                    : new Korean.Syllable(known.hangul.substring(0, 1), sound(known.hangul));
            if (syllable == null) {
                return null;
            }
            reading.add(syllable);
        }
        return reading;
    }

    private Korean.@Nullable Syllable family(String hangul) {
        for (int i = 0; i < hangul.length(); i++) {
            String family = korean.family(hangul.charAt(i));
            if (family != null) {
                return new Korean.Syllable(hangul.substring(i, i + 1), sound(hangul), family);
            }
        }
        return null;
    }

    private static KoreanSyllable sound(String hangul) {
        KoreanSyllable sound = Korean.hangul(hangul.charAt(0));
        for (int i = 1; i < hangul.length(); i++) {
            sound = sound.or(Korean.hangul(hangul.charAt(i)));
        }
        return sound;
    }

    /**
     * The words as Cantonese of Hong Kong spell them, one a character; null when a character has no such reading. The family name
     * stays where it is, but that of a name in one word, its first, goes to the end.
     */
    @Nullable List<String> cantonese(List<String> words) {
        List<String> reading = new ArrayList<>();
        for (int character : characters(words)) {
            Readings known = characters.get(character);
            if (known == null || known.jyutping.isEmpty()) {
                return null;
            }
            String syllable = spelled.get(known.jyutping);
            reading.add(syllable == null ? spelled.put(known.jyutping, spelled(known.jyutping)) : syllable);
        }
        if (words.size() == 1) {
            reading.add(reading.remove(0));
        }
        return reading;
    }

    private String spelled(String jyutping) {
        String whole = cantonese.get("syllable " + jyutping);
        if (whole != null) {
            return whole;
        }
        for (int cut = Math.min(2, jyutping.length() - 1); cut >= 0; cut--) {
            String onset = cantonese.get("onset " + jyutping.substring(0, cut));
            String rime = cantonese.get("rime " + jyutping.substring(cut));
            if (onset != null && rime != null) {
                return onset + rime;
            }
        }
        return jyutping;
    }

    /** The characters with the family name first: of several words the first or the last is it, and it is one character. */
    private static List<List<Integer>> orders(List<String> words) {
        List<List<Integer>> orders = new ArrayList<>();
        String last = words.get(words.size() - 1);
        if (words.size() == 1 || isOne(words.get(0))) {
            orders.add(characters(words));
        }
        if (words.size() > 1 && isOne(last)) {
            List<String> lastFirst = new ArrayList<>(words.subList(0, words.size() - 1));
            lastFirst.add(0, last);
            orders.add(characters(lastFirst));
        }
        return orders;
    }

    private static boolean isOne(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    private static List<Integer> characters(List<String> words) {
        return String.join("", words).codePoints().boxed().toList();
    }
}
