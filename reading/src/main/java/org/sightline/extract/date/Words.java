// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.article.Span;

/** The pieces of a stretch of text; reading beyond either end gives a piece that is nothing. */
final class Words {
    private static final Word NOTHING = new Word(new Span(0, 0), "\n", "\n", -1, false, false);

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = words;
    }

    /** The pieces of a stretch of text, spelled numbers as one each. */
    static Words of(String text, Span within, Lexicon lexicon) {
        List<Word> words = new ArrayList<>();
        int i = within.start();
        while (i < within.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            int end = end(text, i, within.end());
            boolean joined =
                    !words.isEmpty() && words.get(words.size() - 1).span().end() == i;
            words.add(word(text.substring(i, end), new Span(i, end), joined));
            i = end;
        }
        return new Words(SpelledNumbers.joined(words, lexicon));
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
    }

    /** From the first piece to the last of a half-open run. */
    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    private static int end(String text, int start, int limit) {
        char first = text.charAt(start);
        int i = start;
        if (Character.isDigit(first)) {
            while (i < limit && (Character.isDigit(text.charAt(i)) || groups(text, i, limit))) {
                i++;
            }
            while (i < limit && Character.isLetter(text.charAt(i))) {
                i++;
            }
            return i;
        }
        if (!Character.isLetter(first)) {
            boolean possessive = (first == '\'' || first == '’') && start + 1 < limit && text.charAt(start + 1) == 's';
            return possessive ? start + 2 : start + 1;
        }
        while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || inner(text, i, limit))) {
            i++;
        }
        return i;
    }

    /** A comma or point between digits in groups, as in "6,248.5": the whole is one number, and none of a date. */
    private static boolean groups(String text, int i, int limit) {
        char c = text.charAt(i);
        return c == ','
                && i + 3 < limit
                && digits(text, i + 1, 3)
                && (i + 4 >= limit || !Character.isDigit(text.charAt(i + 4)));
    }

    private static boolean digits(String text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** An apostrophe within a word, but not the one of a possessive. */
    private static boolean inner(String text, int i, int limit) {
        char c = text.charAt(i);
        boolean letter = i + 1 < limit && Character.isLetter(text.charAt(i + 1));
        boolean possessive = i + 1 < limit
                && text.charAt(i + 1) == 's'
                && (i + 2 >= limit || !Character.isLetter(text.charAt(i + 2)));
        return (c == '\'' || c == '’') && letter && !possessive;
    }

    static Word word(String text, Span span, boolean joined) {
        String lower = text.toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        String rest = lower.substring(digits);
        boolean ordinal =
                digits > 0 && (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th"));
        boolean number = digits > 0 && digits <= 4 && (rest.isEmpty() || ordinal);
        return new Word(span, text, lower, number ? Integer.parseInt(text.substring(0, digits)) : -1, ordinal, joined);
    }
}
