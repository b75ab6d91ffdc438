// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text: by its script where that decides, else by its commonest words. Small and honest: without enough
 * of them it is {@code und}.
 */
final class Languages {
    /** Language not known. */
    static final String UNKNOWN = "und";

    private static final int LOOKED_AT = 20_000;
    /** In running text about a third of the words are among the commonest; in a list of names hardly any. */
    private static final double LEAST_SHARE = 0.08;

    /** Words of a text too short for the commonest words to gather in. */
    private static final int FEW_WORDS = 120;
    /** How many times the weight of every other language is clearly the most. */
    private static final double CLEARLY = 1.5;

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$|['\u2019]s?$");

    private static final Map<UnicodeScript, String> ALONE = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta");

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
    private static final int[] NONE = {};

    private final List<Profile> profiles;
    /** by script and word, the places of the profiles that have it */
    private final Map<UnicodeScript, Map<String, int[]>> byWord = new EnumMap<>(UnicodeScript.class);

    private final int longest;

    private record Profile(String language, UnicodeScript script, Set<String> words) {}

    private Languages(List<Profile> profiles) {
        this.profiles = profiles;
        int most = 0;
        for (int place = 0; place < profiles.size(); place++) {
            Profile profile = profiles.get(place);
            Map<String, int[]> words = byWord.computeIfAbsent(profile.script(), script -> new HashMap<>());
            for (String word : profile.words()) {
                words.merge(word, new int[] {place}, Languages::both);
                most = Math.max(most, word.length());
            }
        }
        longest = most;
    }

    private static int[] both(int[] some, int[] one) {
        int[] both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    static Languages load() {
        return new Languages(RuleRows.read("any/languages.tsv", 3).stream()
                .map(row -> new Profile(
                        row.get(0),
                        UnicodeScript.forName(row.get(1)),
                        Set.of(row.get(2).split(" "))))
                .toList());
    }

    /** ISO 639-1, or {@code und}. */
    @SuppressWarnings("EnumOrdinal") // counts by script, within one call
    String guess(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        int[] letters = letters(head);
        int kana = letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()];
        int han = letters[UnicodeScript.HAN.ordinal()];
        UnicodeScript main = UnicodeScript.COMMON;
        int most = 0;
        for (UnicodeScript script : SCRIPTS) {
            if (letters[script.ordinal()] > most) {
                main = script;
                most = letters[script.ordinal()];
            }
        }
        if (most == 0) {
            return UNKNOWN;
        }
        if (kana + han > most / 2 && kana * 10 > han) {
            return "ja";
        }
        if (main == UnicodeScript.HAN) {
            return "zh";
        }
        String alone = ALONE.get(main);
        return alone == null ? byWords(head, main) : alone;
    }

    /** By script, how many letters of it there are. */
    @SuppressWarnings("EnumOrdinal")
    private static int[] letters(String text) {
        int[] letters = new int[SCRIPTS.length];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                letters[UnicodeScript.LATIN.ordinal()] += letter ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters[UnicodeScript.of(c).ordinal()]++;
            }
            i += Character.charCount(c);
        }
        return letters;
    }

    private String byWords(String text, UnicodeScript script) {
        Map<String, int[]> having = byWord.getOrDefault(script, Map.of());
        int[] counts = new int[profiles.size()];
        Map<String, Set<String>> different = new HashMap<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int all = 0;
        for (int from = 0; from < lower.length(); ) {
            int to = endOfWord(lower, from);
            if (to == from) {
                from += Character.charCount(lower.codePointAt(from));
                continue;
            }
            all++;
            String word = to - from > longest ? "" : lower.substring(from, to);
            for (int profile : having.getOrDefault(word, NONE)) {
                counts[profile]++;
                different
                        .computeIfAbsent(profiles.get(profile).language(), language -> new HashSet<>())
                        .add(word);
            }
            from = to;
        }
        String best = UNKNOWN;
        int first = 0;
        int second = 0;
        for (int profile = 0; profile < counts.length; profile++) {
            int count = counts[profile];
            if (count > first) {
                second = first;
                first = count;
                best = profiles.get(profile).language();
                continue;
            }
            second = Math.max(second, count);
        }
        boolean sure = first >= 3
                && different.getOrDefault(best, Set.of()).size() >= 2
                && first >= all * LEAST_SHARE
                && first > second;
        return sure || all > FEW_WORDS ? (sure ? best : UNKNOWN) : byTellingWords(text, script, all);
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean within = c < 0x80 ? c >= 'a' && c <= 'z' : isLetterOrMark(c);
            if (!within) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isLetterOrMark(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * A line or two: a word tells more the fewer languages have it ("in" hardly anything, "Moscow" all), and a capitalised word
     * within a sentence is a name ("Kim Jong Un") unless the table has it so.
     */
    private String byTellingWords(String text, UnicodeScript script, int words) {
        Map<String, Double> weights = new HashMap<>();
        boolean opens = true;
        int told = 0;
        for (String token : text.split("\\s+")) {
            String written = EDGES.matcher(token).replaceAll("");
            boolean name = !opens && !written.equals(written.toLowerCase(Locale.ROOT));
            String word = name ? written : written.toLowerCase(Locale.ROOT);
            List<Profile> having = profiles.stream()
                    .filter(profile -> profile.script() == script
                            && (profile.words().contains(word)
                                    || profile.words().contains(written)))
                    .toList();
            having.forEach(profile -> weights.merge(profile.language(), 1.0 / having.size(), Double::sum));
            told += having.isEmpty() ? 0 : 1;
            opens = token.endsWith(".") || token.endsWith("?") || token.endsWith("!");
        }
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> best = weights.entrySet().stream()
                .filter(weight -> weight.getValue() * CLEARLY >= most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 && most >= 1 && told >= words * LEAST_SHARE ? best.get(0) : UNKNOWN;
    }
}
