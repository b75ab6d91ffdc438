// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.article.RuleRows;

/**
 * The words of roles and organisations, made comparable: small letters without accents, British and American spelling alike, plurals
 * and possessives cut, synonyms of {@code rules/en/role-synonyms.tsv} brought to one word, words of {@code rules/en/empty-words.tsv}
 * left out.
 */
final class Terms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʻʼ`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_PLURAL = 4;

    private final Map<String, String> synonyms;
    private final Set<String> empty;

    private Terms(Map<String, String> synonyms, Set<String> empty) {
        this.synonyms = synonyms;
        this.empty = empty;
    }

    static Terms load() {
        Map<String, String> synonyms = new LinkedHashMap<>();
        RuleRows.read("en/role-synonyms.tsv", 3).forEach(line -> synonyms.put(line.get(0), line.get(1)));
        return new Terms(
                synonyms,
                RuleRows.read("en/empty-words.tsv", 2).stream()
                        .map(line -> line.get(0))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The terms in their order. */
    List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        for (String word : plain(text)) {
            if (empty.contains(word)) {
                continue;
            }
            String singular = singular(american(word));
            terms.add(synonyms.getOrDefault(singular, singular));
        }
        return terms;
    }

    /** The terms of several texts, each once, sorted. */
    Set<String> all(List<String> texts) {
        Set<String> terms = new TreeSet<>();
        texts.forEach(text -> terms.addAll(of(text)));
        return terms;
    }

    /** Words in small letters without accents, apostrophes and possessives, nothing left out. */
    static List<String> plain(String text) {
        String cut = APOSTROPHE.matcher(POSSESSIVE.matcher(text).replaceAll("")).replaceAll("");
        String folded = MARKS.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(folded)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String american(String word) {
        return word.replace("isation", "ization")
                .replace("defence", "defense")
                .replace("centre", "center")
                .replace("programme", "program")
                .replace("labour", "labor")
                .replace("armour", "armor");
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - 1);
    }
}
