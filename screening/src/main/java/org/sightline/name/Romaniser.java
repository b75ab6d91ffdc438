// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.name.NativeNames.Token;

/**
 * Writes folded words in Latin letters: by the tables of their script, by ICU where we have none. Where a script has more than one
 * tradition, or leaves open which language a name is of, there are several readings, the likeliest first.
 */
final class Romaniser {
    static final int KANA_READINGS = 5;
    private static final int MOST_READINGS = 25;
    private static final int MOST_SPELLINGS = 8;
    private static final int BITS = 10;

    private final Map<Character, String> cyrillic = new HashMap<>();
    private final NativeNames nativeNames;
    private final Letters greek = new Letters("greek.tsv", 2);
    private final Letters kana = new Letters("kana.tsv", KANA_READINGS);
    private final LoanHangul hangul = new LoanHangul();
    // ICU's rules take a tenth of a second to load, so nobody who writes Latin waits for them.
    private volatile @Nullable Icu icu;
    private final Predicate<String> known;
    private final Remembered<String, Token> nativeThai = new Remembered<>(BITS);
    private final Remembered<String, Token> foreignThai = new Remembered<>(BITS);

    /**
     * @param known whether a word is a name that tables know
     * @param common whether a word is a name that many bear
     */
    Romaniser(Predicate<String> known, Predicate<String> common) {
        this.known = known;
        nativeNames = new NativeNames(common);
        Table.shipped(Romaniser.class, "cyrillic.tsv", 2)
                .rows()
                .forEach(row -> cyrillic.put(row.get(0).charAt(0), row.get(1)));
    }

    /** The text of what is no person in small ASCII letters, digits and punctuation as far as its script is known. */
    String romanise(String text, Script script) {
        return switch (script) {
            case LATIN -> text;
            case CYRILLIC -> cyrillic(text);
            case ARABIC, HEBREW -> nativeNames.latin(text, script);
            case GREEK -> words(text, word -> greek.spell(word, 1));
            case KANA -> words(text, word -> kana.spell(katakana(word), 1));
            case THAI -> words(text, word -> thai(word, false).text());
            case HANGUL, HAN, OTHER -> icu(text);
        };
    }

    private static String words(String text, UnaryOperator<String> latin) {
        return Stream.of(text.split(" ")).map(latin).collect(Collectors.joining(" "));
    }

    /** Whether it is how tables write a name in Latin that comes in Arabic or Hebrew letters. */
    boolean oriental(String latin) {
        return nativeNames.spells(latin);
    }

    /** The readings of a person's name, each different from the others. */
    List<List<Token>> readings(List<String> words, Script script) {
        return switch (script) {
            case LATIN -> List.of(tokens(words, word -> word));
            case ARABIC ->
                distinct(List.of(
                        nativeNames.tokens(words, script, false),
                        nativeNames.tokens(words, script, true),
                        nativeNames.bare(words)));
            case HEBREW ->
                distinct(List.of(nativeNames.tokens(words, script, false), nativeNames.tokens(words, script, true)));
            case GREEK ->
                distinct(List.of(
                        tokens(words, word -> greek.spell(word, 0)), tokens(words, word -> greek.spell(word, 1))));
            case KANA -> kana(words);
            case THAI -> distinct(List.of(thai(words, false), thai(words, true)));
            case HANGUL -> List.of(tokens(words, hangul::latin));
            case CYRILLIC ->
                distinct(List.of(
                        tokens(Written.split(cyrillic(String.join(" ", words))), word -> word),
                        // Foreign names have a g that Ukrainian and Belarusian spelling does not tell from h.
                        tokens(Written.split(cyrillic(String.join(" ", words).replace('г', 'ґ'))), word -> word)));
            case HAN, OTHER -> List.of(tokens(Written.split(romanise(String.join(" ", words), script)), word -> word));
        };
    }

    private static List<Token> tokens(List<String> words, UnaryOperator<String> latin) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (String word : words) {
            tokens.add(Token.of(latin.apply(word)));
        }
        return tokens;
    }

    private static List<List<Token>> distinct(List<List<Token>> readings) {
        List<List<Token>> distinct = new ArrayList<>(readings.size());
        for (List<Token> reading : readings) {
            if (!distinct.contains(reading)) {
                distinct.add(reading);
            }
        }
        return distinct;
    }

    /** Each word may be read in each way, as r and l, b and v are told in none of them. */
    private List<List<Token>> kana(List<String> words) {
        List<List<Token>> names = List.of(List.of());
        for (String word : words) {
            List<String> ways = ways(word);
            List<List<Token>> longer = new ArrayList<>();
            for (List<Token> name : names) {
                for (String way : names.size() * ways.size() > MOST_READINGS ? ways.subList(0, 1) : ways) {
                    List<Token> more = new ArrayList<>(name);
                    more.add(Token.of(way));
                    longer.add(more);
                }
            }
            names = longer;
        }
        return names;
    }

    private List<Token> thai(List<String> words, boolean foreign) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (String word : words) {
            tokens.add(thai(word, foreign));
        }
        return tokens;
    }

    private Token thai(String word, boolean foreign) {
        Remembered<String, Token> remembered = foreign ? foreignThai : nativeThai;
        Token known = remembered.get(word);
        if (known != null) {
            return known;
        }
        // x is a letter that only bears a vowel, or after a consonant the vowel o.
        String latin = icu(word)
                .replaceAll("\\s", "")
                .replaceAll("(?<=[b-df-hj-np-tv-wyz])x(?![aeiou])", "o")
                .replace("x", "");
        // Thai has its aspirated letters for the plain ones of other languages.
        String said = foreign ? latin.replaceAll("(?<=[ktp])h", "") : latin;
        return remembered.put(word, new Token(said, Spelling.single(said)));
    }

    /** A word of kana as Japanese is said. */
    String japanese(String word) {
        return kana.spell(katakana(word), 0);
    }

    /** A word as Japanese, then as it may be written in another language, where r may be l, b may be v, j may be d and chi may be ti. */
    private List<String> ways(String word) {
        String katakana = katakana(word);
        List<List<String>> parts = new ArrayList<>();
        String foreign = kana.spell(katakana, 1);
        for (int i = 0; i < foreign.length(); i++) {
            if (i > 0 && foreign.charAt(i) == 'h' && foreign.charAt(i - 1) == 'c') {
                continue;
            }
            parts.add(
                    switch (foreign.charAt(i)) {
                        case 'r' -> List.of("r", "l");
                        case 'b' -> List.of("b", "v");
                        case 'j' -> List.of("j", "d");
                        case 'c' -> List.of("ch", "t");
                        default -> List.of(foreign.substring(i, i + 1));
                    });
        }
        List<String> ways = new ArrayList<>(List.of(kana.spell(katakana, 0)));
        ways.addAll(Choices.of(parts, known, MOST_SPELLINGS));
        return ways.stream().distinct().toList();
    }

    static String katakana(String word) {
        StringBuilder katakana = new StringBuilder(word);
        for (int i = 0; i < katakana.length(); i++) {
            char letter = katakana.charAt(i);
            if (letter >= 'ぁ' && letter <= 'ゖ') {
                katakana.setCharAt(i, (char) (letter + 'ァ' - 'ぁ'));
            }
        }
        return katakana.toString();
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

    private static boolean startsSyllable(String text, int at) {
        return at == 0 || !Character.isLetter(text.charAt(at - 1)) || "аеёиоуыэюяьъ".indexOf(text.charAt(at - 1)) >= 0;
    }

    private String icu(String text) {
        Icu ready = icu;
        if (ready == null) {
            ready = loaded();
        }
        return ready.latin(text);
    }

    /** Loading costs a third of a second, so of several threads one loads it and the others wait. */
    private synchronized Icu loaded() {
        Icu ready = icu;
        if (ready == null) {
            ready = new Icu();
            icu = ready;
        }
        return ready;
    }
}
