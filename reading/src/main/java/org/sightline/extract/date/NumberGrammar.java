// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Days written as numbers with marks between them: "2024-08-12", "8/13/2024", "23-Sep-2020", "on 22/04". */
final class NumberGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final YearGrammar years;

    NumberGrammar(Words words, Lexicon lexicon, YearGrammar years) {
        this.words = words;
        this.lexicon = lexicon;
        this.years = years;
    }

    @Nullable Parsed at(int i) {
        Parsed whole = numbers(i);
        whole = whole == null ? twoDigitYear(i) : whole;
        whole = whole == null ? spaced(i) : whole;
        whole = whole == null ? monthYear(i) : whole;
        whole = whole == null ? shortNumbers(i) : whole;
        return whole == null ? joinedMonth(i) : whole;
    }

    /** "8/13/24": two strokes make a date, as no score or fraction has them. */
    private @Nullable Parsed twoDigitYear(int i) {
        Word year = words.at(i + 4);
        String mark = words.at(i + 1).lower();
        boolean stroke = mark.equals("/") || (isDated(i) && (mark.equals("-") || mark.equals(".")));
        boolean marks = stroke
                && is(i + 3, mark)
                && !(is(i + 5, mark) && words.at(i + 6).joined());
        for (int j = i + 1; j <= i + 4; j++) {
            marks &= words.at(j).joined();
        }
        if (!marks
                || words.at(i).joined()
                || !words.at(i).isDay()
                || !words.at(i + 2).isDay()
                || !year.isNumber()
                || year.text().length() != 2) {
            return null;
        }
        int a = words.at(i).number();
        int b = words.at(i + 2).number();
        int whole = YearWords.twoDigits(year.number()).value();
        boolean dayFirst = a > 12 || (mark.equals(".") && b <= 12);
        return dayFirst ? day(i, i + 5, whole, b, a) : day(i, i + 5, whole, a, b);
    }

    /** Whether a word before expects a day. */
    private boolean isDated(int i) {
        return switch (words.at(i - 1).lower()) {
            case "on", "by", "since", "from", "until", "till", "before", "after", "dated" -> true;
            default -> lexicon.is("weekday", words.at(i - 1).lower());
        };
    }

    /** "on 2016 10 16". */
    private @Nullable Parsed spaced(int i) {
        Word month = words.at(i + 1);
        Word day = words.at(i + 2);
        boolean two = month.isDay()
                && day.isDay()
                && !month.ordinal()
                && !day.ordinal()
                && month.text().length() == 2;
        boolean apart = !month.joined() && !day.joined() && !words.at(i + 3).isLetters();
        return is(i - 1, "on") && words.at(i).isYear() && two && apart
                ? day(i, i + 3, words.at(i).number(), month.number(), day.number())
                : null;
    }

    /** "in 12-2015", "since 05/2014": after a word of time or at the start of a sentence, as papers have such numbers too. */
    private @Nullable Parsed monthYear(int i) {
        boolean mark = (is(i + 1, "-") || is(i + 1, "/")) && words.at(i + 1).joined();
        Word year = words.at(i + 2);
        boolean introduced = switch (words.at(i - 1).lower()) {
            case "in", "since", "until", "till", "from", "?", "\n" -> true;
            default -> false;
        };
        int month = words.at(i).number();
        boolean over = !(words.at(i + 3).joined() && !is(i + 3, ".") && !is(i + 3, ","));
        return mark && introduced && over && month >= 1 && month <= 12 && year.joined() && year.isYear()
                ? new Parsed(i, i + 3, new Expression.MonthOf(YearWords.number(year.number()), month))
                : null;
    }

    /** "on 22/04", "Friday 7/6": only where a word before leaves no doubt, and never the day of the attacks. */
    private @Nullable Parsed shortNumbers(int i) {
        Word first = words.at(i);
        Word second = words.at(i + 2);
        boolean introduced = switch (words.at(i - 1).lower()) {
            case "on", "by", "from", "until", "to" -> true;
            default -> lexicon.is("weekday", words.at(i - 1).lower());
        };
        boolean slash = is(i + 1, "/") && words.at(i + 1).joined() && second.joined();
        boolean over =
                !(words.at(i + 3).joined() && (is(i + 3, "/") || words.at(i + 3).isNumber()));
        boolean attacks = first.number() == 9 && second.number() == 11;
        introduced |= is(i + 3, ",") && words.at(i + 4).isYear();
        slash |= is(i - 1, "on") && is(i + 1, "-") && words.at(i + 1).joined() && second.joined();
        if (!introduced || !slash || !over || attacks || !first.isDay() || !second.isDay()) {
            return null;
        }
        boolean dayFirst = first.number() > 12;
        int month = dayFirst ? second.number() : first.number();
        int day = dayFirst ? first.number() : second.number();
        YearGrammar.Year year = years.after(i + 3);
        return month > 12 ? null : new Parsed(i, year.to(), new Expression.Day(year.words(), month, day));
    }

    /** "2024-08-12", "12.08.2024", "8/13/2024". */
    private @Nullable Parsed numbers(int i) {
        Word first = words.at(i);
        Word mark = words.at(i + 1);
        boolean marks = (mark.lower().equals("-")
                        || mark.lower().equals("/")
                        || mark.lower().equals("."))
                && mark.lower().equals(words.at(i + 3).lower());
        for (int j = i + 1; j <= i + 4; j++) {
            marks &= words.at(j).joined();
        }
        if (!marks
                || !first.isNumber()
                || !words.at(i + 2).isNumber()
                || !words.at(i + 4).isNumber()) {
            return null;
        }
        if ((words.at(i - 1).isLetters() && first.joined())
                || (words.at(i + 5).joined() && words.at(i + 5).isNumber())) {
            return null;
        }
        int a = first.number();
        int b = words.at(i + 2).number();
        if (first.isYear()) {
            return day(i, i + 5, a, b, words.at(i + 4).number());
        }
        if (!words.at(i + 4).isYear()) {
            return null;
        }
        int year = words.at(i + 4).number();
        boolean dayFirst = a > 12 || (mark.lower().equals(".") && b <= 12);
        return dayFirst ? day(i, i + 5, year, b, a) : day(i, i + 5, year, a, b);
    }

    /** "23-Sep-2020", "2020/Sep/23", "Sep-23-2020": three pieces without a space between them. */
    private @Nullable Parsed joinedMonth(int i) {
        boolean marks = (is(i + 1, "-") || is(i + 1, "/"))
                && words.at(i + 1).lower().equals(words.at(i + 3).lower());
        for (int j = i + 1; j <= i + 4; j++) {
            marks &= words.at(j).joined();
        }
        if (!marks || words.at(i).joined()) {
            return null;
        }
        Word first = words.at(i);
        Word middle = words.at(i + 2);
        Word last = words.at(i + 4);
        boolean monthFirst = month(first) != null;
        boolean monthLast = first.isYear() && month(last) != null;
        Integer month = monthFirst ? month(first) : monthLast ? month(last) : month(middle);
        Word day = monthFirst || monthLast ? middle : first.isYear() ? last : first;
        Word year = first.isYear() ? first : last;
        return month == null || !day.isDay() || !year.isYear()
                ? null
                : day(i, i + 5, year.number(), month, day.number());
    }

    private static @Nullable Parsed day(int from, int to, int year, int month, int day) {
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? new Parsed(from, to, new Expression.Day(YearWords.number(year), month, day)) : null;
    }

    private @Nullable Integer month(Word word) {
        return lexicon.value("month", word.lower());
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
