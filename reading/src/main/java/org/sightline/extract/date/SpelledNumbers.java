// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Span;

/**
 * Makes the pieces of text fit the grammar: "twenty-third" and "nineteen ninety-six" become one number, as if printed in digits, and
 * "Dec31" becomes two pieces. Single words such as "third" and "ten" stay words, as they have other meanings.
 */
final class SpelledNumbers {
    private final List<Word> words;
    private final Lexicon lexicon;

    /** A number and the index after its last word. */
    private record Spelled(String digits, int to) {}

    private SpelledNumbers(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** The same pieces with their spelled numbers joined and glued months parted. */
    static List<Word> joined(List<Word> words, Lexicon lexicon) {
        SpelledNumbers numbers = new SpelledNumbers(words, lexicon);
        List<Word> found = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            Spelled spelled = numbers.at(i);
            if (spelled != null) {
                found.add(numbers.digits(i, spelled));
                i = spelled.to();
                continue;
            }
            numbers.part(words.get(i), found);
            i++;
        }
        return found;
    }

    private Word digits(int from, Spelled spelled) {
        Span span = new Span(
                words.get(from).span().start(),
                words.get(spelled.to() - 1).span().end());
        return Words.word(spelled.digits(), span, words.get(from).joined());
    }

    /** "Dec31", "jun15": a month's name with its day or year behind it and no space between. */
    private void part(Word word, List<Word> found) {
        int letters = 0;
        String lower = word.lower();
        while (letters < lower.length() && lower.charAt(letters) >= 'a' && lower.charAt(letters) <= 'z') {
            letters++;
        }
        int digits = lower.length() - letters;
        boolean possible = letters >= 3 && (digits == 1 || digits == 2 || digits == 4);
        if (!possible
                || !lexicon.is("month", lower.substring(0, letters))
                || !lower.substring(letters).chars().allMatch(c -> c >= '0' && c <= '9')) {
            found.add(word);
            return;
        }
        int middle = word.span().start() + letters;
        found.add(Words.word(
                word.text().substring(0, letters), new Span(word.span().start(), middle), word.joined()));
        found.add(Words.word(
                word.text().substring(letters), new Span(middle, word.span().end()), false));
    }

    private @Nullable Spelled at(int i) {
        Spelled year = year(i);
        if (year != null) {
            return year;
        }
        Integer tens = value("tens", i);
        if (tens == null) {
            return null;
        }
        int j = afterHyphen(i);
        Integer ordinal = value("ordinal", j);
        if (ordinal != null && ordinal <= 9) {
            return new Spelled(suffixed(tens + ordinal), j + 1);
        }
        Integer digit = value("digit", j);
        return digit == null ? null : new Spelled(String.valueOf(tens + digit), j + 1);
    }

    /** "nineteen ninety-six", "eighteen twelve", "nineteen hundred", "the nineteen seventies", "two thousand and fifteen". */
    private @Nullable Spelled year(int i) {
        Integer century = value("century", i);
        Integer decade = century == null ? null : value("decade", afterHyphen(i));
        if (century != null && decade != null && century < 20 && decade < 2000) {
            return new Spelled(century + String.valueOf(decade % 100) + "s", afterHyphen(i) + 1);
        }
        if (century != null) {
            Spelled rest = below100(afterHyphen(i), 10);
            boolean free = rest != null && !hyphenated(rest.to());
            return rest == null || !free ? null : new Spelled(century + rest.digits(), rest.to());
        }
        if (!is(i, "two") || !is(i + 1, "thousand")) {
            return null;
        }
        int j = is(i + 2, "and") ? i + 3 : i + 2;
        Spelled rest = below100(j, 1);
        if (rest != null) {
            int value = Integer.parseInt(rest.digits());
            return closed(rest.to()) ? new Spelled(String.valueOf(2000 + value), rest.to()) : null;
        }
        return closed(i + 2) ? new Spelled("2000", i + 2) : null;
    }

    /** What is left of a year: two digits, not less than {@code least}. */
    private @Nullable Spelled below100(int i, int least) {
        Integer tens = value("tens", i);
        Integer teen = value("teen", i);
        Integer digit = value("digit", i);
        if (tens != null) {
            int j = afterHyphen(i);
            Integer more = value("digit", j);
            return new Spelled(String.valueOf(tens + (more == null ? 0 : more)), more == null ? i + 1 : j + 1);
        }
        if (teen != null) {
            return new Spelled(String.valueOf(teen), i + 1);
        }
        return digit != null && least < 10 ? new Spelled(String.valueOf(digit), i + 1) : null;
    }

    /** Whether no noun follows that the number would count: "two thousand soldiers" is no year. */
    private boolean closed(int i) {
        if (i >= words.size() || hyphenated(i)) {
            return i >= words.size();
        }
        Word next = words.get(i);
        return !next.isLetters() || lexicon.is("preposition", next.lower());
    }

    private boolean hyphenated(int i) {
        return is(i, "-")
                && words.get(i).joined()
                && i + 1 < words.size()
                && words.get(i + 1).joined()
                && words.get(i + 1).isLetters();
    }

    private int afterHyphen(int i) {
        boolean hyphen = is(i + 1, "-") && words.get(i + 1).joined() && i + 2 < words.size();
        return hyphen && words.get(i + 2).joined() ? i + 2 : i + 1;
    }

    private static String suffixed(int number) {
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private @Nullable Integer value(String type, int i) {
        return i < words.size() ? lexicon.value(type, words.get(i).lower()) : null;
    }

    private boolean is(int i, String word) {
        return i < words.size() && words.get(i).lower().equals(word);
    }
}
