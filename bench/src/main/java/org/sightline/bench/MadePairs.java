// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sightline.name.NameKind;

/**
 * Pairs made of one name: what people do to a name when they write it, and what makes another party of it. The same seed makes
 * the same pairs.
 */
final class MadePairs {
    private static final String NEIGHBOURS = "qwertyuiopasdfghjklzxcvbnm";
    private static final List<String> GIVEN = List.of(
            "Ahmed", "Carlos", "Chen", "Daniel", "Elena", "Fatima", "Hassan", "Igor", "Jorge", "Kamal", "Maria", "Min",
            "Natalia", "Omar", "Peter", "Rafael", "Sergei", "Tariq", "Viktor", "Yusuf");
    private static final List<String> TRADES = List.of(
            "Construction",
            "Electronics",
            "Energy",
            "Food",
            "Logistics",
            "Media",
            "Mining",
            "Shipping",
            "Steel",
            "Textile");

    private final Random random;

    MadePairs(long seed) {
        random = new Random(seed);
    }

    /** The same name as somebody else may write it; null where this manner does not fit it. */
    @Nullable String spelling(String name, NameKind kind) {
        List<String> words = new ArrayList<>(List.of(name.replace(",", "").split(" +")));
        int at = random.nextInt(words.size());
        String word = words.get(at);
        switch (random.nextInt(kind == NameKind.PERSON ? 8 : 6)) {
            case 0, 1 -> {
                return slip(words, at);
            }
            case 2 -> {
                if (words.size() < 3 || word.length() < 3 || word.chars().anyMatch(Character::isDigit)) {
                    return null;
                }
                // What a writer leaves out is seldom the first or the last word.
                words.remove(1 + random.nextInt(words.size() - 2));
            }
            case 3 -> {
                if (words.size() < 2) {
                    return null;
                }
                words.set(0, words.get(0) + words.remove(1));
            }
            case 4 -> words.replaceAll(each -> each.replaceAll("[-'’.]", ""));
            case 5 -> {
                if (word.length() < 6) {
                    return null;
                }
                words.set(at, word.replaceFirst("(?i)([aeiou])(?=[^aeiou]+$)", "$1$1"));
            }
            case 6 -> {
                if (words.size() < 3 || at == 0 || at == words.size() - 1) {
                    return null;
                }
                words.set(at, word.substring(0, 1) + ".");
            }
            default -> words.add(words.remove(0));
        }
        return String.join(" ", words);
    }

    private @Nullable String slip(List<String> words, int at) {
        String word = words.get(at);
        if (word.length() < 5 || !word.chars().allMatch(Character::isLetter)) {
            return null;
        }
        int place = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, place);
        String after = word.substring(place + 1);
        char other = NEIGHBOURS.charAt(random.nextInt(NEIGHBOURS.length()));
        words.set(
                at,
                switch (random.nextInt(4)) {
                    case 0 -> before + after;
                    case 1 -> before + word.charAt(place) + word.charAt(place) + after;
                    case 2 -> before + other + after;
                    default -> word.substring(0, place - 1) + word.charAt(place) + word.charAt(place - 1) + after;
                });
        return String.join(" ", words);
    }

    /** Somebody or something else whose name is much like it; null where this manner does not fit it. */
    @Nullable String stranger(String name, NameKind kind) {
        List<String> words = new ArrayList<>(List.of(name.split(" +")));
        if (words.size() < 2) {
            return null;
        }
        if (kind != NameKind.PERSON) {
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).matches("\\d{1,3}")) {
                    words.set(i, Integer.toString(Integer.parseInt(words.get(i)) + 1 + random.nextInt(8)));
                    return String.join(" ", words);
                }
            }
            if (words.size() < 3) {
                return null;
            }
            words.set(random.nextInt(2), TRADES.get(random.nextInt(TRADES.size())));
            return String.join(" ", words);
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            words.set(0, GIVEN.get(random.nextInt(GIVEN.size())));
            return String.join(" ", words);
        }
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        return random.nextBoolean()
                ? name.substring(0, comma) + ", " + given
                : name.substring(0, comma) + ", " + given + " " + words.get(words.size() - 1);
    }
}
