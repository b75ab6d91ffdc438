// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.article.Span;

/** A word with its inner hyphens ("submarine-launched", "Tu-95MS"), a possessive 's, or a mark. */
record Word(String text, Span span) {
    /** Longer words are cut: nothing is called so, and patterns must end in time. */
    private static final int LONGEST = 60;

    private static final Pattern WORDS = Pattern.compile(
            "['’]s\\b|\\p{Lu}{1,4}[/:](?=[\\p{Lu}\\p{L}]{0,4}-?[0-9])[\\p{L}\\p{N}]{1,20}(?:[-‐‑][\\p{L}\\p{N}]{1,20})?"
                    + "|\\p{Lu}{2,4}[-‐‑][0-9]{1,4}/\\p{Lu}{1,2}[0-9]?\\b"
                    + "|[\\p{L}\\p{N}]{1,60}(?:[-‐‑.][\\p{L}\\p{N}]{1,60}){0,8}|[^\\s\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

    static List<Word> of(String text, Span region) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text).region(region.start(), region.end());
        while (matcher.find()) {
            String word = matcher.group();
            words.add(new Word(
                    word.length() > LONGEST ? word.substring(0, LONGEST) : word,
                    new Span(matcher.start(), matcher.end())));
        }
        return words;
    }

    /** The word without the plural s that follows a digit or a designator's capital: "F-16s", "MiG-31Ks". */
    String name() {
        int last = text.length() - 1;
        if (last < 2 || text.charAt(last) != 's') {
            return text;
        }
        char before = text.charAt(last - 1);
        boolean plural = Character.isDigit(before) || (text.indexOf('-') > 0 && Character.isUpperCase(before));
        return plural ? text.substring(0, last) : text;
    }

    /** What stands before the first hyphen: "Iskander" of "Iskander-M". */
    String stem() {
        String name = name();
        int hyphen = name.indexOf('-');
        return hyphen < 0 ? name : name.substring(0, hyphen);
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** Begins with a capital or a digit, as the words of a name do. */
    boolean mayBeNamed() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }

    /** "missile" or "ICBM"; not the "Rockets" of a team. */
    boolean isCommonNoun() {
        return isLower() || (text.length() > 1 && Character.isUpperCase(text.charAt(1)));
    }

    boolean isOpeningQuote() {
        return text.length() == 1 && "\"“„«‘'".indexOf(text.charAt(0)) >= 0;
    }

    boolean isClosingQuote() {
        return text.length() == 1 && "\"”“»’'".indexOf(text.charAt(0)) >= 0;
    }

    boolean isComma() {
        return text.equals(",");
    }

    boolean isLower() {
        return Character.isLowerCase(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0)) && text.length() > 1;
    }
}
