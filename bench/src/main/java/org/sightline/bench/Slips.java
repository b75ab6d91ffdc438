// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ways in which people write a name otherwise than a list does. */
enum Slips {
    EXACT("as listed"),
    TYPO("one letter wrong"),
    TWO_TYPOS("two letters wrong"),
    SWAPPED("words in another order"),
    DROPPED("a word left out"),
    ADDED("a common word more"),
    INITIALS("a word as its initial"),
    JOINED("two words as one"),
    SPLIT("a word as two");

    private static final List<String> COMMON = List.of("Mohammad", "Ali", "Maria", "Trading", "Company", "General");

    final String title;

    Slips(String title) {
        this.title = title;
    }

    String of(String name, Random random) {
        List<String> words = new ArrayList<>(List.of(name.strip().split("[\\s,]+")));
        int at = random.nextInt(words.size());
        switch (this) {
            case EXACT -> {
                return name;
            }
            case TYPO -> words.set(at, typo(words.get(at), random));
            case TWO_TYPOS -> {
                words.set(at, typo(words.get(at), random));
                int other = random.nextInt(words.size());
                words.set(other, typo(words.get(other), random));
            }
            case SWAPPED -> Collections.shuffle(words, random);
            case DROPPED -> {
                if (words.size() > 1) {
                    words.remove(at);
                }
            }
            case ADDED -> words.add(at, COMMON.get(random.nextInt(COMMON.size())));
            case INITIALS -> words.set(at, words.get(at).substring(0, 1) + ".");
            case JOINED -> {
                if (at > 0) {
                    words.set(at - 1, words.get(at - 1) + words.remove(at).toLowerCase(Locale.ROOT));
                }
            }
            case SPLIT -> {
                String word = words.get(at);
                if (word.length() > 3) {
                    int middle = 2 + random.nextInt(word.length() - 3);
                    words.set(at, word.substring(0, middle));
                    words.add(at + 1, word.substring(middle));
                }
            }
        }
        return String.join(" ", words);
    }

    private static String typo(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        StringBuilder typed = new StringBuilder(word);
        switch (random.nextInt(4)) {
            case 0 -> typed.setCharAt(at, letter);
            case 1 -> typed.insert(at, letter);
            case 2 -> typed.insert(at, typed.charAt(at));
            default -> {
                if (at + 1 < word.length()) {
                    char moved = typed.charAt(at);
                    typed.deleteCharAt(at).insert(at + 1, moved);
                } else if (at > 0) {
                    typed.deleteCharAt(at);
                }
            }
        }
        return typed.toString();
    }
}
