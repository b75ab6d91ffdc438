// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.annotate.Countries;
import org.sightline.article.RuleRows;

/** The words of a list name that tell it from another, by their sounds: without particles, legal forms and names of countries. */
final class NameWords {
    private static final int MOST = 12;
    private static final int LONGEST_COUNTRY = 6;
    private static final int SHORTEST = 2;

    private final Sounds sounds;
    private final RussianEndings endings;
    private final Prefixes prefixes;
    private final Set<String> legalForms;
    private final Set<String> particles;
    private final Countries countries = Countries.english();

    NameWords(Sounds sounds, RussianEndings endings, Prefixes prefixes, Set<String> legalForms) {
        this.sounds = sounds;
        this.endings = endings;
        this.prefixes = prefixes;
        this.legalForms = legalForms;
        this.particles = RuleRows.read("any/name-particles.tsv", 2).stream()
                .map(line -> line.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words that a person's name may have or lack. */
    Set<String> particles() {
        return particles;
    }

    /** The sounds of a person's words, at most twelve. Joined syllables count too: "Jong Sik" as "Jongsik". */
    long[] person(String name) {
        Words words = Words.of(name, endings);
        List<Long> found = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words.size() && found.size() < MOST; i++) {
            String word = words.key(i, i + 1);
            if (word.length() >= SHORTEST && !particles.contains(word)) {
                add(word, found);
                written.add(word);
            }
        }
        if (written.size() == 3 && written.stream().allMatch(word -> word.length() <= Spellings.LONGEST_SYLLABLE)) {
            add(written.get(1) + written.get(2), found);
            add(written.get(0) + written.get(1), found);
        }
        return numbers(found);
    }

    /** The sounds of an organisation's words, at most twelve. */
    long[] organisation(String name) {
        Words words = Words.of(name, endings);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            written.add(words.key(i, i + 1));
        }
        Set<Integer> left = countries(written);
        List<Long> found = new ArrayList<>();
        for (int i = 0; i < written.size() && found.size() < MOST; i++) {
            String word = written.get(i);
            boolean says = word.length() > Words.LONGEST_SMALL_WORD && !legalForms.contains(word);
            if (says && !left.contains(i)) {
                add(word, found);
            }
        }
        return numbers(found);
    }

    /** The places of words that are a country's name, its adjective or its people's. */
    private Set<Integer> countries(List<String> words) {
        Set<Integer> places = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST_COUNTRY); to > from; to--) {
                String some = capitals(words.subList(from, to));
                boolean country = countries.named(some).isPresent()
                        || (to == from + 1 && countries.adjective(some).isPresent());
                if (country) {
                    for (int i = from; i < to; i++) {
                        places.add(i);
                    }
                    from = to - 1;
                    break;
                }
            }
        }
        return places;
    }

    private static String capitals(List<String> words) {
        return words.stream()
                .map(word -> word.equals("of") || word.equals("the") || word.equals("and")
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private void add(String word, List<Long> found) {
        long sound = sounds.of(prefixes.bare(word));
        if (sound != Sounds.NONE) {
            found.add(sound);
        }
    }

    private static long[] numbers(List<Long> found) {
        return found.size() < 2
                ? new long[0]
                : found.stream().mapToLong(Long::longValue).toArray();
    }
}
