// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Words of names in Arabic or Hebrew letters, which leave vowels out: where one word ends, which names everybody knows ({@code native-names.tsv}), and of
 * the others the consonants.
 */
final class NativeNames {
    /**
     * A word in Latin letters.
     *
     * @param bare its consonants as a form, null where the vowels are known
     */
    record Token(String text, @Nullable String bare) {
        static Token of(String text) {
            return new Token(text, null);
        }
    }

    private static final String ALLAH = "الله";
    private static final String OF_THE_FAITH = "الدين";
    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final String FATHER = "ابو";
    private static final String SON = "بن";
    /** What ends a Persian name that is written as one word in Latin, too: Alireza, Gholamali, Hajizadeh. */
    private static final Set<String> SECOND_HALVES = Set.of("ali", "rida", "reza", "zadeh", "nejad", "pour");

    private static final int BITS = 12;

    private final Letters arabic = new Letters("arabic.tsv", 3);
    private final Letters hebrew = new Letters("hebrew.tsv", 3);
    private final Map<String, List<String>> known = new HashMap<>();
    private final Set<String> latins = new HashSet<>();
    private final Predicate<String> common;

    /**
     * How a name is read: as an Arab's or a Persian's, and whether of names that are known but not common only the consonants count.
     *
     * @param remembered what words that came lately are
     */
    private record Way(boolean persian, boolean bare, Remembered<String, List<Token>> remembered) {
        static Way of(boolean persian, boolean bare) {
            return new Way(persian, bare, new Remembered<>(BITS));
        }
    }

    private final Way arab = Way.of(false, false);
    private final Way persian = Way.of(true, false);
    private final Way bareArab = Way.of(false, true);
    private final Way barePersian = Way.of(true, true);
    private final Remembered<String, Token> ofJews = new Remembered<>(BITS);
    private final Remembered<String, Token> ofOtherJews = new Remembered<>(BITS);

    /**
     * @param common whether tables know all spellings of a name, as so many bear it
     */
    NativeNames(Predicate<String> common) {
        this.common = common;
        for (List<String> row :
                Table.shipped(NativeNames.class, "native-names.tsv", 3).rows()) {
            for (String spelling : row.get(2).split(" ")) {
                known.putIfAbsent(plain(spelling), List.of(row.get(0), row.get(1)));
            }
            latins.add(row.get(0));
            latins.add(row.get(1));
        }
    }

    /** Letters that one keyboard has and another has not are one: Persian ya and kaf, ta marbuta, the seats of a hamza; no lengthening stroke. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            switch (letter) {
                case 'ـ', 'ء' -> {}
                case 'ی', 'ى', 'ې' -> plain.append('ي');
                case 'ک' -> plain.append('ك');
                case 'ة', 'ہ', 'ۀ', 'ە' -> plain.append('ه');
                case 'آ', 'أ', 'إ', 'ٱ' -> plain.append('ا');
                case 'ؤ' -> plain.append('و');
                case 'ئ' -> plain.append('ي');
                default -> plain.append(letter);
            }
        }
        return plain.toString();
    }

    /**
     * The words of a name in Latin.
     *
     * @param words folded words in Arabic or Hebrew letters
     * @param other whether the less likely of two traditions counts: of Persian the Arabic one and the other way round
     */
    List<Token> tokens(List<String> words, Script script, boolean other) {
        if (script == Script.HEBREW) {
            return hebrew(words, other);
        }
        return arabic(words, anyPersian(words) != other ? persian : arab);
    }

    /**
     * The words of a name in Arabic letters, all but the common ones by nothing but their consonants: a name has more Latin spellings
     * than tables know (Yusuf, Yusif; Zaidan, Zidane).
     */
    List<Token> bare(List<String> words) {
        return arabic(words, anyPersian(words) ? barePersian : bareArab);
    }

    private List<Token> hebrew(List<String> words, boolean other) {
        Remembered<String, Token> remembered = other ? ofOtherJews : ofJews;
        List<Token> tokens = new ArrayList<>(words.size());
        for (String word : words) {
            Token token = remembered.get(word);
            tokens.add(token == null ? remembered.put(word, token(word, hebrew, other)) : token);
        }
        return tokens;
    }

    private List<Token> arabic(List<String> words, Way way) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            String plain = word.indexOf('ـ') < 0 ? word : word.replace("ـ", "");
            if (plain.contains(ALLAH) || (way.bare && after(tokens, "al"))) {
                // "Of God" may go with the word before, and an article alone with the next.
                arabic(plain, way, tokens);
                continue;
            }
            tokens.addAll(remembered(plain, way));
        }
        return tokens;
    }

    private List<Token> remembered(String word, Way way) {
        List<Token> tokens = way.remembered.get(word);
        if (tokens == null) {
            List<Token> made = new ArrayList<>();
            arabic(word, way, made);
            return way.remembered.put(word, List.copyOf(made));
        }
        return tokens;
    }

    private static boolean anyPersian(List<String> words) {
        for (String word : words) {
            if (isPersian(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersian(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("پچژگکی".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void arabic(String word, Way way, List<Token> tokens) {
        String plain = plain(word);
        boolean more = !tokens.isEmpty();
        if (plain.equals(ALLAH) && more) {
            ofGod(tokens);
            return;
        }
        List<String> names = known.get(plain);
        if (names != null) {
            boolean open = way.bare && !common.test(names.get(0));
            tokens.add(open ? consonants(word, arabic, way.persian) : token(word, arabic, way.persian));
            return;
        }
        if (begins(plain, SERVANT + ARTICLE, 2)) {
            tokens.add(new Token("abd", null));
            arabic(word.substring(5), way, tokens);
        } else if (begins(plain, SERVANT, 3) && known.containsKey(plain.substring(SERVANT.length()))) {
            tokens.add(new Token("abd", null));
            arabic(word.substring(SERVANT.length()), way, tokens);
        } else if (begins(plain, SON, 3) && known.containsKey(plain.substring(SON.length()))) {
            // Written together as the press of the Maghreb does: Benali.
            tokens.add(new Token("bin", null));
            arabic(word.substring(SON.length()), way, tokens);
        } else if (ends(plain, ALLAH, 2)) {
            arabic(word.substring(0, word.length() - ALLAH.length()), way, tokens);
            ofGod(tokens);
        } else if (ends(plain, OF_THE_FAITH, 2)) {
            arabic(word.substring(0, word.length() - OF_THE_FAITH.length()), way, tokens);
            tokens.add(new Token("din", null));
        } else if (begins(plain, ARTICLE, 2) && !after(tokens, "al")) {
            // The article is written to its word; apart it is the particle that it is in Latin letters.
            tokens.add(new Token("al", null));
            arabic(word.substring(ARTICLE.length()), way, tokens);
        } else if (begins(plain, FATHER, 3)) {
            tokens.add(new Token("abu", null));
            arabic(word.substring(FATHER.length()), way, tokens);
        } else {
            tokens.addAll(compound(word, way.persian));
        }
    }

    /** Whether the last word is this one: no word has two articles, so the next letters are its own (al-Alfi). */
    private static boolean after(List<Token> tokens, String text) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).text.equals(text);
    }

    private static boolean begins(String word, String with, int rest) {
        return word.startsWith(with) && word.length() >= with.length() + rest;
    }

    private static boolean ends(String word, String with, int rest) {
        return word.endsWith(with) && word.length() >= with.length() + rest;
    }

    /** The last word and "of God" are one name: Nasrallah, Abdullah. */
    private static void ofGod(List<Token> tokens) {
        Token last = tokens.remove(tokens.size() - 1);
        tokens.add(new Token(last.text + "ullah", last.bare == null ? null : last.bare + "la"));
    }

    /** One name, one from another with the ending -i (Mohammadi), or two written together (Mohammadbaqer). */
    private List<Token> compound(String word, boolean persian) {
        String plain = plain(word);
        Token whole = token(word, arabic, persian);
        if (whole.bare == null) {
            return List.of(whole);
        }
        if (plain.length() > 4 && plain.endsWith("ي") && known.containsKey(plain.substring(0, plain.length() - 1))) {
            return List.of(new Token(token(plain.substring(0, plain.length() - 1), arabic, persian).text + "i", null));
        }
        for (int cut = plain.length() - 2; cut >= 3; cut--) {
            Token before = token(plain.substring(0, cut), arabic, persian);
            Token after = token(plain.substring(cut), arabic, persian);
            if (before.bare == null && after.bare == null) {
                return SECOND_HALVES.contains(after.text)
                        ? List.of(new Token(before.text + after.text, null))
                        : List.of(before, after);
            }
        }
        return List.of(whole);
    }

    /** Each vowel once that stands doubled; a consonant that is written twice begins two syllables (Mamluk, Mumin). */
    private static String single(String bare) {
        StringBuilder single = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            if (i == 0 || bare.charAt(i) != bare.charAt(i - 1) || "aeiou".indexOf(bare.charAt(i)) < 0) {
                single.append(bare.charAt(i));
            }
        }
        return single.toString();
    }

    private Token token(String word, Letters letters, boolean other) {
        List<String> names = known.get(plain(word));
        if (names != null) {
            return new Token(names.get(other ? 1 : 0), null);
        }
        return consonants(word, letters, other);
    }

    private Token consonants(String word, Letters letters, boolean other) {
        String bare = letters.spell(word, other ? 2 : 1);
        return new Token(letters.spell(word, 0), letters == hebrew ? Spelling.single(bare) : single(bare));
    }

    /** Whether the table has a name with this Latin spelling. */
    boolean spells(String latin) {
        return latins.contains(latin);
    }

    /** Text in Latin letters without regard to persons' names. */
    String latin(String text, Script script) {
        List<String> latin = new ArrayList<>();
        for (String word : text.split(" ")) {
            boolean article = script == Script.ARABIC && begins(word, ARTICLE, 2);
            Letters letters = script == Script.ARABIC ? arabic : hebrew;
            latin.add((article ? "al " : "") + letters.spell(article ? word.substring(2) : word, 0));
        }
        return String.join(" ", latin);
    }
}
