// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.text.Normalizer;
import java.util.Arrays;
import org.sightline.article.Span;

/**
 * A stretch of text as the engine should see it: the characters it was trained on, and for each of them where it comes from.
 * Curly quotes and apostrophes become straight, dashes hyphens or "--", spaces of all kinds a space; soft hyphens and
 * marks of direction go; an emoji becomes one symbol with spaces around. A stretch of {@value #LONGEST} characters without a
 * space is cut, since the engine's patterns take time that grows with the square of it. Immutable.
 */
final class Folded {
    static final int LONGEST = 100;
    private static final char SYMBOL = '\u25a0';
    private static final char IDEOGRAPH = '\u4e00';

    private final String article;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];
    private int sinceSpace;

    private Folded(String article) {
        this.article = article;
    }

    /** Folds a span of an article's text. */
    static Folded of(String article, Span span) {
        Folded folded = new Folded(article);
        for (int at = span.start(); at < span.end(); at += Character.charCount(article.codePointAt(at))) {
            folded.fold(at, span);
        }
        return folded;
    }

    /** What the engine sees. */
    String text() {
        return text.toString();
    }

    /** Where the folded characters from {@code start} to before {@code end}, at least one, stand in the article. */
    Span span(int start, int end) {
        int last = origins[end - 1];
        return new Span(origins[start], last + Character.charCount(article.codePointAt(last)));
    }

    private void fold(int at, Span span) {
        int c = article.codePointAt(at);
        if (c < 0x80) {
            ascii((char) c, at, span);
            return;
        }
        switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '\u02bc', '\u00b4' -> add("'", at);
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u2033', '\u00ab', '\u00bb', '\u300c', '\u300d' ->
                add("\"", at);
            case '\u2010', '\u2011', '\u2212' -> add("-", at);
            case '\u2012', '\u2013' -> add(betweenWords(at, span) ? "-" : " -- ", at);
            case '\u2014', '\u2015' -> add(" -- ", at);
            case '\u2026' -> add(" ... ", at);
            default -> other(c, at);
        }
    }

    private void ascii(char c, int at, Span span) {
        if (c <= ' ' || c == 0x7f) {
            add(" ", at);
            return;
        }
        add(String.valueOf(c), at);
        if ((c == '.' && gluesSentences(at, span)) || looksLikeFace(c, at, span)) {
            add(" ", at);
        }
    }

    private void other(int c, int at) {
        int type = Character.getType(c);
        if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
            add(" ", at);
        } else if (c >= 0xff01 && c <= 0xff5e) {
            add(String.valueOf((char) (c - 0xfee0)), at);
        } else if (type == Character.SURROGATE) {
            add(" " + SYMBOL + " ", at);
        } else if (Character.isSupplementaryCodePoint(c)) {
            add(supplementary(c, type), at);
        } else if (type != Character.FORMAT && !isVariation(c)) {
            add(String.valueOf((char) c), at);
        }
    }

    private static String supplementary(int c, int type) {
        if (type == Character.FORMAT || isVariation(c)) {
            return "";
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (plain.length() == 1) {
            return plain;
        }
        return Character.isLetterOrDigit(c) ? String.valueOf(IDEOGRAPH) : " " + SYMBOL + " ";
    }

    /** Whether it only says how the character before it looks. */
    private static boolean isVariation(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || (c >= 0x1f3fb && c <= 0x1f3ff);
    }

    private boolean betweenWords(int at, Span span) {
        return at > span.start()
                && at + 1 < span.end()
                && Character.isLetterOrDigit(article.charAt(at - 1))
                && Character.isLetterOrDigit(article.charAt(at + 1));
    }

    /** Whether a full stop stands between a small letter and a capitalised word, as in "in Moscow.The": two sentences. */
    private boolean gluesSentences(int at, Span span) {
        return at > span.start()
                && at + 2 < span.end()
                && Character.isLowerCase(article.charAt(at - 1))
                && Character.isUpperCase(article.charAt(at + 1))
                && Character.isLowerCase(article.charAt(at + 2));
    }

    /** Whether the tokenizer would take a mark and what follows for an emoticon, as in "(83%)" or "(they won!)". */
    private boolean looksLikeFace(char c, int at, Span span) {
        if (at + 1 >= span.end()) {
            return false;
        }
        char next = article.charAt(at + 1);
        return ("!|;:#%".indexOf(c) >= 0 && "()[]{}|<>".indexOf(next) >= 0) || (c == '%' && "'\"/".indexOf(next) >= 0);
    }

    private void add(String characters, int origin) {
        for (int i = 0; i < characters.length(); i++) {
            sinceSpace = characters.charAt(i) == ' ' ? 0 : sinceSpace + 1;
            if (sinceSpace > LONGEST) {
                put(' ', origin);
                sinceSpace = 1;
            }
            put(characters.charAt(i), origin);
        }
    }

    private void put(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }
}
