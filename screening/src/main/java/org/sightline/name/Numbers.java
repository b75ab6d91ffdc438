// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in names of organisations and ships, however they are written: {@code 44}, forty-four, XLIV, 44th, No. 44 ({@code
 * numbers.tsv}).
 */
final class Numbers {
    private static final Pattern FIGURES = Pattern.compile("0*(\\d{1,18})(?:st|nd|rd|th)?");
    private static final Pattern NUMBERED = Pattern.compile("(?:no|nr|n)(\\d{1,9})");
    private static final Pattern ROMAN = Pattern.compile("(?=[ivxl]{2})(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

    private final Map<String, Integer> written = new HashMap<>();
    private final Set<String> signs = new HashSet<>();

    Numbers() {
        for (List<String> row : Table.shipped(Numbers.class, "numbers.tsv", 2).rows()) {
            if (row.get(1).equals("sign")) {
                signs.add(row.get(0));
            } else {
                written.put(row.get(0), Integer.valueOf(row.get(1)));
            }
        }
    }

    /** The words with the numbers in figures, forty and four in one; the sign before a number (No.) is left out. */
    List<OtherTerm> read(List<OtherTerm> words, Terms<OtherTerm> terms) {
        if (!any(words)) {
            return words;
        }
        List<OtherTerm> read = new ArrayList<>(words.size());
        long tens = 0;
        for (int i = 0; i < words.size(); i++) {
            OtherTerm word = words.get(i);
            if (word.numberSign && i + 1 < words.size() && words.get(i + 1).number >= 0) {
                continue;
            }
            long number = word.number;
            if (number < 0) {
                read.add(word);
                tens = 0;
                continue;
            }
            if (number > 0 && number < 10 && tens > 0) {
                read.remove(read.size() - 1);
                number += tens;
            }
            boolean inWords = !Character.isDigit(word.text.charAt(0));
            tens = inWords && number >= 20 && number % 10 == 0 ? number : 0;
            read.add(terms.of(Long.toString(number)));
        }
        return read;
    }

    private static boolean any(List<OtherTerm> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).number >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word says that a number follows (No.). */
    boolean sign(String word) {
        return signs.contains(word);
    }

    /** The number that a word is however it is written, or -1. */
    long number(String word) {
        Integer known = written.get(word);
        if (known != null) {
            return known;
        }
        // Few words begin as a number does; only those are looked at closely.
        return switch (word.charAt(0)) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> group(FIGURES.matcher(word));
            case 'n' -> digit(word.charAt(word.length() - 1)) ? group(NUMBERED.matcher(word)) : -1;
            case 'i', 'v', 'x', 'l' ->
                word.length() > 1
                                && "ivxl".indexOf(word.charAt(1)) >= 0
                                && ROMAN.matcher(word).matches()
                        ? roman(word)
                        : -1;
            default -> -1;
        };
    }

    private static boolean digit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static long group(Matcher matcher) {
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }

    private static long roman(String word) {
        long sum = 0;
        long before = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            long digit = switch (word.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 50;
            };
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum;
    }
}
