// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name as a Korean one: a family name and one or two given syllables, in any of the usual spellings of one alphabet
 * ({@code korean.tsv} for Latin, {@code korean-cyrillic.tsv} for Cyrillic) or in Hangul. A name with a word that is no Korean
 * syllable has no such reading.
 */
final class Korean {
    /**
     * A spelling and the syllable or syllables that it may stand for.
     *
     * @param known the spelling by which tables of names know it
     */
    record Syllable(String text, KoreanSyllable sound, String known) {
        Syllable(String text, KoreanSyllable sound) {
            this(text, sound, text);
        }
    }

    private static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String NUCLEI = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private static final String CODAS = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int LONGEST_WORD = 12;

    private final Map<String, Integer> onsets = new HashMap<>();
    private final Map<String, Integer> nuclei = new HashMap<>();
    private final Map<String, Integer> codas = new HashMap<>();
    private final Map<String, KoreanSyllable> surnames = new HashMap<>();
    private final Map<Character, String> spellings = new HashMap<>();
    private final List<String> endings = new ArrayList<>();

    Korean(String table) {
        for (List<String> row : Table.shipped(Korean.class, table, 3).rows()) {
            String spelling = row.get(1);
            String letters = row.get(2);
            switch (row.get(0)) {
                case "onset" -> onsets.merge(spelling, bits(letters, ONSETS), (a, b) -> a | b);
                case "nucleus" -> nuclei.merge(spelling, bits(letters, NUCLEI), (a, b) -> a | b);
                case "coda" -> codas.merge(spelling, bits(letters, CODAS), (a, b) -> a | b);
                case "surname" -> surname(spelling, letters);
                case "ending" -> endings.add(spelling);
                default -> throw new IllegalStateException(table + " knows no part " + row.get(0));
            }
        }
    }

    private void surname(String spelling, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            surnames.merge(spelling, hangul(letters.charAt(i)), KoreanSyllable::or);
            spellings.putIfAbsent(letters.charAt(i), spelling);
        }
    }

    /** The usual spelling of a family name in Hangul, or null when the table has no such family. */
    @Nullable String family(char hangul) {
        return spellings.get(hangul);
    }

    private static int bits(String letters, String alphabet) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= 1 << alphabet.indexOf(letters.charAt(i));
        }
        return bits;
    }

    /**
     * The Korean readings of the words of a name, each with the family name first; none when it does not look Korean.
     *
     * @param family how many of the last words are said to be the family name, 0 where nothing says so
     */
    List<List<Syllable>> readings(List<String> words, int family) {
        if (words.isEmpty()
                || words.size() > 4
                || !(mayBeFamily(words.get(0)) || mayBeFamily(words.get(words.size() - 1)))) {
            return List.of();
        }
        List<String> familyFirst = new ArrayList<>(words);
        familyFirst.add(0, familyFirst.remove(familyFirst.size() - 1));
        if (family == 1) {
            return readFamilyFirst(familyFirst);
        }
        List<List<Syllable>> readings = new ArrayList<>(readFamilyFirst(words));
        if (words.size() > 1) {
            readings.addAll(readFamilyFirst(familyFirst));
        }
        return readings;
    }

    /** Whether a name may have this word as its family name, or be this word alone. */
    boolean mayBeFamily(String word) {
        return surnames.containsKey(word) || isHangul(word);
    }

    private List<List<Syllable>> readFamilyFirst(List<String> words) {
        String first = words.get(0);
        if (words.size() == 1) {
            return isHangul(first) && first.length() >= 2 && first.length() <= 4
                    ? List.of(familyFirst(hangul(first)))
                    : List.of();
        }
        KoreanSyllable family = isHangul(first) && first.length() == 1 ? hangul(first.charAt(0)) : surnames.get(first);
        if (family == null) {
            return List.of();
        }
        List<List<Syllable>> readings = List.of(familyFirst(List.of(new Syllable(first, family))));
        for (int i = 1; i < words.size(); i++) {
            List<List<Syllable>> longer = new ArrayList<>();
            List<List<Syllable>> parts = i == words.size() - 1 ? declined(words.get(i)) : syllables(words.get(i));
            for (List<Syllable> reading : readings) {
                for (List<Syllable> part : parts) {
                    List<Syllable> joined = new ArrayList<>(reading);
                    joined.addAll(part);
                    longer.add(joined);
                }
            }
            readings = longer;
        }
        // One family syllable and at most two given ones: a third would be a name of another language.
        return readings.stream().filter(reading -> reading.size() <= 3).toList();
    }

    /** A family name in Hangul is known by its usual spelling. */
    private List<Syllable> familyFirst(List<Syllable> syllables) {
        Syllable first = syllables.get(0);
        String known = first.text().length() == 1 ? family(first.text().charAt(0)) : null;
        if (known == null) {
            return syllables;
        }
        List<Syllable> named = new ArrayList<>(syllables);
        named.set(0, new Syllable(first.text(), first.sound(), known));
        return named;
    }

    /** Every way to read a name's last word, as it stands and without what declension has added. */
    private List<List<Syllable>> declined(String word) {
        List<List<Syllable>> found = new ArrayList<>(syllables(word));
        for (String ending : endings) {
            int stem = word.length() - ending.length();
            if (stem < 2 || !word.endsWith(ending) || nuclei.containsKey(word.substring(stem - 1, stem))) {
                continue;
            }
            found.addAll(syllables(word.substring(0, stem)));
        }
        return found;
    }

    /** Every way to read a word as one or two syllables. */
    private List<List<Syllable>> syllables(String word) {
        if (isHangul(word)) {
            return List.of(hangul(word));
        }
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        List<List<Syllable>> found = new ArrayList<>();
        KoreanSyllable whole = syllable(word);
        if (whole != null) {
            return List.of(List.of(new Syllable(word, whole)));
        }
        for (int cut = 1; cut < word.length(); cut++) {
            KoreanSyllable before = syllable(word.substring(0, cut));
            KoreanSyllable after = before == null ? null : syllable(word.substring(cut));
            if (before != null && after != null) {
                found.add(List.of(
                        new Syllable(word.substring(0, cut), before), new Syllable(word.substring(cut), after)));
            }
        }
        return found;
    }

    private @Nullable KoreanSyllable syllable(String spelling) {
        KoreanSyllable sound = null;
        for (int vowel = 0; vowel <= 3 && vowel < spelling.length(); vowel++) {
            Integer onset = onsets.get(spelling.substring(0, vowel));
            for (int coda = spelling.length(); onset != null && coda > vowel && coda >= spelling.length() - 2; coda--) {
                Integer nucleus = nuclei.get(spelling.substring(vowel, coda));
                Integer end = codas.get(spelling.substring(coda));
                if (nucleus != null && end != null) {
                    KoreanSyllable one = new KoreanSyllable(onset, nucleus, end);
                    sound = sound == null ? one : sound.or(one);
                }
            }
        }
        return sound;
    }

    private static boolean isHangul(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < FIRST || word.charAt(i) > LAST) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static List<Syllable> hangul(String word) {
        List<Syllable> syllables = new ArrayList<>(word.length());
        for (int i = 0; i < word.length(); i++) {
            syllables.add(new Syllable(word.substring(i, i + 1), hangul(word.charAt(i))));
        }
        return syllables;
    }

    static KoreanSyllable hangul(int syllable) {
        int index = syllable - FIRST;
        return new KoreanSyllable(1 << (index / 588), 1 << (index % 588 / 28), 1 << (index % 28));
    }
}
