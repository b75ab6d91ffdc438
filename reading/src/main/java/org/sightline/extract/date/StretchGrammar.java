// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Quarters, halves, seasons and other years: "Q1 2024", "the second half of last year", "summer 2023", "calendar year 2018". */
final class StretchGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final YearGrammar years;

    StretchGrammar(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.years = new YearGrammar(words, lexicon);
    }

    @Nullable Parsed at(int i) {
        int j = is(i, "the") ? i + 1 : i;
        Parsed[] forms = {season(i, j), named(i, j), yearsPart(i), numbered(i, j), shortened(i), otherYear(i, j)};
        for (Parsed form : forms) {
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private @Nullable Parsed season(int i, int j) {
        Integer season = lexicon.value("season", words.at(j).lower());
        if (season == null) {
            return null;
        }
        YearGrammar.Year year = years.after(j + 1);
        boolean bare = year.words().isAbsent();
        boolean introduced = is(j - 1, "the")
                && (is(j - 2, "in") || is(j - 2, "during"))
                && !words.at(j + 1).isLetters();
        return bare && !introduced
                ? null
                : new Parsed(i, bare ? j + 1 : year.to(), new Expression.Stretch(year.words(), season, 3));
    }

    /** "the first quarter of 2024", "the second half of last year". */
    private @Nullable Parsed named(int i, int j) {
        int months = monthsOf(j);
        if (months == 0) {
            return null;
        }
        YearGrammar.Year year = years.after(j + 2);
        boolean bare = year.words().isAbsent();
        boolean known =
                !bare || (months == 3 && is(i, "the") && !words.at(j + 2).isLetters() && !is(j + 2, "-"));
        return known ? new Parsed(i, bare ? j + 2 : year.to(), stretch(j, months, year.words())) : null;
    }

    /** "next year's first quarter", "2017's second half". */
    private @Nullable Parsed yearsPart(int i) {
        Integer shift = lexicon.value("shift", words.at(i).lower());
        boolean said = shift != null && is(i + 1, "year");
        boolean number = words.at(i).isYear() && !words.at(i).joined();
        int j = said ? i + 2 : i + 1;
        int months = (said || number) && (is(j, "'s") || is(j, "’s")) ? monthsOf(j + 1) : 0;
        if (months == 0) {
            return null;
        }
        YearWords year = said && shift != null
                ? new YearWords(YearWords.Kind.PUBLICATION, shift)
                : YearWords.number(words.at(i).number());
        return new Parsed(i, j + 3, stretch(j + 1, months, year));
    }

    /** The length of "third quarter" or "first half", else 0. */
    private int monthsOf(int i) {
        Integer ordinal = lexicon.value("ordinal", words.at(i).lower());
        Word word = words.at(i);
        int index = ordinal != null ? ordinal : word.ordinal() ? word.number() : 0;
        boolean quarter = index >= 1 && index <= 4 && is(i + 1, "quarter");
        boolean half = index >= 1 && index <= 2 && is(i + 1, "half");
        return quarter ? 3 : half ? 6 : 0;
    }

    private Expression stretch(int i, int months, YearWords year) {
        Integer ordinal = lexicon.value("ordinal", words.at(i).lower());
        int index = ordinal != null ? ordinal : words.at(i).number();
        return new Expression.Stretch(year, (index - 1) * months + 1, months);
    }

    /** "2023 Q1", "2023-H2", "2023 third quarter". */
    private @Nullable Parsed numbered(int i, int j) {
        Word word = words.at(j);
        int later =
                is(j + 1, "-") && words.at(j + 1).joined() && words.at(j + 2).joined() ? j + 2 : j + 1;
        boolean year = word.isYear() && !word.joined();
        int part = is(j + 1, "the") ? j + 2 : j + 1;
        int months = year ? monthsOf(part) : 0;
        if (months > 0 && !words.at(part + 2).isLetters()) {
            return new Parsed(i, part + 2, stretch(part, months, YearWords.number(word.number())));
        }
        return year && isShort(words.at(later))
                ? new Parsed(i, later + 1, shortened(words.at(later), YearWords.number(word.number())))
                : null;
    }

    /** "Q1 2024", "H2 of last year", "q1-2019", "3Q 2021". */
    private @Nullable Parsed shortened(int i) {
        if (!isShort(words.at(i)) || words.at(i).joined()) {
            return null;
        }
        Word joined = words.at(i + 2);
        if ((is(i + 1, "-") || is(i + 1, "/")) && words.at(i + 1).joined() && joined.joined() && joined.isYear()) {
            return new Parsed(i, i + 3, shortened(words.at(i), YearWords.number(joined.number())));
        }
        YearGrammar.Year year = years.after(i + 1);
        return year.words().isAbsent() ? null : new Parsed(i, year.to(), shortened(words.at(i), year.words()));
    }

    private static boolean isShort(Word word) {
        return word.lower().matches("q[1-4]|h[12]|[1-4]q|[12]h");
    }

    private static Expression shortened(Word word, YearWords year) {
        int months = word.lower().contains("q") ? 3 : 6;
        char index = word.lower().charAt(Character.isDigit(word.lower().charAt(0)) ? 0 : 1);
        return new Expression.Stretch(year, (index - '1') * months + 1, months);
    }

    /** "calendar year 2018", "CY18", "this calendar year"; of a fiscal year nobody here knows where it begins. */
    private @Nullable Parsed otherYear(int i, int j) {
        Integer shift = lexicon.value("shift", words.at(j).lower());
        int noun = shift == null ? j : j + 1;
        boolean said = is(noun + 1, "year") && (is(noun, "calendar") || isOwn(noun));
        Word after = words.at(noun + 2);
        if (said && (shift != null || after.isYear())) {
            YearWords year =
                    shift == null ? YearWords.number(after.number()) : new YearWords(YearWords.Kind.PUBLICATION, shift);
            int to = shift == null ? noun + 3 : noun + 2;
            return new Parsed(i, to, isOwn(noun) ? new Expression.Vague() : new Expression.YearOf(year));
        }
        if ((is(j, "cy") || is(j, "fy")) && words.at(j + 1).isYear()) {
            return year(i, j + 2, is(j, "cy"), words.at(j + 1).number());
        }
        String word = words.at(j).lower();
        if (!word.matches("[cf]y(\\d\\d|20\\d\\d)") || words.at(j).joined()) {
            return null;
        }
        int number = Integer.parseInt(word.substring(2));
        return year(i, j + 1, word.startsWith("cy"), number < 100 ? 2000 + number : number);
    }

    private static Parsed year(int from, int to, boolean calendar, int year) {
        return new Parsed(from, to, calendar ? new Expression.YearOf(YearWords.number(year)) : new Expression.Vague());
    }

    private boolean isOwn(int i) {
        return is(i, "fiscal") || is(i, "financial") || is(i, "school") || is(i, "academic");
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
