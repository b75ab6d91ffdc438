// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Countries;

/** Whether a capitalised word stands as a name of its own, or belongs to the name of a person, place or body beside it. */
final class Neighbours {
    /** Words after which a name begins, also where they open a sentence with a capital. */
    private static final Set<String> OPENERS = Set.of(
            "a", "an", "the", "its", "their", "his", "her", "our", "another", "one", "two", "three", "four", "several",
            "some", "no", "new", "first", "second", "of", "with", "by", "in", "on", "when", "while", "but", "and",
            "this", "that", "'s", "’s");

    /** "Turkish-made" */
    private static final Pattern COMPOUND = Pattern.compile(".*-\\p{Ll}{3,}");

    private final Classes classes;
    private final Countries countries;
    private final Context context;
    private final List<Word> words;
    private @Nullable Map<String, Integer> inLongerNames;

    Neighbours(Classes classes, Countries countries, Context context, List<Word> words) {
        this.classes = classes;
        this.countries = countries;
        this.context = context;
        this.words = words;
    }

    /** Whether a name may begin after the word: an article, a possessive, an adjective of a country. */
    boolean opens(Word word) {
        return OPENERS.contains(word.text().toLowerCase(Locale.ROOT)) || context.isAdjectiveOfPlace(word.text());
    }

    /** Whether the word stands at the head of a sentence, where a capital says nothing. */
    boolean opensSentence(int at) {
        if (at == 0) {
            return true;
        }
        Word before = words.get(at - 1);
        return before.isMark() && !before.isComma() && !"-–—/(".contains(before.text()) && !"’'".contains(before.text());
    }

    /** Whether a name that ends in a number begins with the name of a country or its seat: "the Minsk-2 accords". */
    boolean isOfPlace(String word) {
        int hyphen = word.indexOf('-');
        String stem = hyphen < 0 ? word : word.substring(0, hyphen);
        return countries.named(stem).isPresent() || countries.seat(stem).isPresent();
    }

    /** A capitalised word of letters that is no country, no adjective of one and no word about equipment. */
    boolean isProper(int at) {
        String word = words.get(at).text();
        return words.get(at).isCapitalised()
                && isOfLetters(word)
                && !COMPOUND.matcher(word).matches()
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && !classes.isClass(word)
                && !classes.isQualifier(word)
                && !context.isAdjectiveOfPlace(word)
                && countries.named(word).isEmpty()
                && countries.seat(word).isEmpty();
    }

    /** Whether a capitalised word that belongs to no equipment stands right before or after: "Iskander Makhmudov". */
    boolean partOfLongerName(int start, int end) {
        if (end < words.size()) {
            Word next = words.get(end);
            boolean aboutEquipment = classes.isQualifier(next.text()) || classes.isClass(next.text());
            if (next.isCapitalised() && isOfLetters(next.text()) && !aboutEquipment) {
                return true;
            }
        }
        if (start == 0) {
            return false;
        }
        Word before = words.get(start - 1);
        return before.isCapitalised()
                && !opens(before)
                && !classes.isClass(before.text())
                && !classes.isQualifier(before.text());
    }

    /** Whether the word is elsewhere part of a longer name: "the Putin missile" where Vladimir Putin speaks. */
    boolean bearsLongerName(int start, int end) {
        String name = words.get(start).text();
        long itself = IntStream.range(start, end)
                .filter(i -> words.get(i).text().equals(name) && partOfLongerName(i, i + 1))
                .count();
        return inLongerNames().getOrDefault(name, 0) > itself;
    }

    /** How often each word is part of a longer name; counted once, when first asked for. */
    private Map<String, Integer> inLongerNames() {
        if (inLongerNames == null) {
            inLongerNames = new HashMap<>();
            for (int i = 0; i < words.size(); i++) {
                if (partOfLongerName(i, i + 1)) {
                    inLongerNames.merge(words.get(i).text(), 1, Integer::sum);
                }
            }
        }
        return inLongerNames;
    }

    private static boolean isOfLetters(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }
}
