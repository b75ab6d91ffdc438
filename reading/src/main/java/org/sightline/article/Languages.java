// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.lang.Character.UnicodeScript;
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

    private final List<Profile> profiles;

    private record Profile(String language, UnicodeScript script, Set<String> words) {}

    private Languages(List<Profile> profiles) {
        this.profiles = profiles;
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
    String guess(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        head.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        UnicodeScript main = UnicodeScript.COMMON;
        int most = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            if (entry.getValue() > most) {
                main = entry.getKey();
                most = entry.getValue();
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
        return ALONE.getOrDefault(main, byWords(head, main));
    }

    private String byWords(String text, UnicodeScript script) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        int all = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (word.isEmpty()) {
                continue;
            }
            all++;
            for (Profile profile : profiles) {
                if (profile.script() == script && profile.words().contains(word)) {
                    counts.merge(profile.language(), 1, Integer::sum);
                    different
                            .computeIfAbsent(profile.language(), language -> new HashSet<>())
                            .add(word);
                }
            }
        }
        String best = UNKNOWN;
        int first = 0;
        int second = 0;
        for (Profile profile : profiles) {
            int count = counts.getOrDefault(profile.language(), 0);
            if (count > first) {
                second = first;
                first = count;
                best = profile.language();
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
