// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Days, months and years by their names and numbers. Each method asks for one form at a word and answers null when it is not there. */
final class CalendarGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final YearGrammar years;
    private final NumberGrammar numbers;
    private final FeastGrammar feasts;

    CalendarGrammar(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.years = new YearGrammar(words, lexicon);
        this.numbers = new NumberGrammar(words, lexicon, years);
        this.feasts = new FeastGrammar(words, lexicon, years);
    }

    @Nullable Parsed at(int i) {
        Parsed[] forms = {
            weekdayBefore(i), numbers.at(i), monthDay(i), dayMonth(i), feast(i), month(i), dayOfMonth(i), years.at(i)
        };
        for (Parsed form : forms) {
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    /** A day with its month, however written, and nothing less. */
    @Nullable Parsed day(int i) {
        Parsed[] forms = {weekdayBefore(i), numbers.at(i), monthDay(i), dayMonth(i)};
        for (Parsed form : forms) {
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    /** "Monday, August 12": the day decides, the weekday only belongs to it. */
    private @Nullable Parsed weekdayBefore(int i) {
        int name = lexicon.is("shift", words.at(i).lower()) ? i + 1 : i;
        Word word = words.at(name);
        if (!lexicon.is("weekday", word.lower()) && !(lexicon.is("shortday", word.lower()) && word.isCapital())) {
            return null;
        }
        int j = name + 1;
        while (j < name + 4 && (is(j, ",") || is(j, ".") || is(j, "the") || is(j, "("))) {
            j++;
        }
        Parsed day = firstOf(numbers.at(j), monthDay(j), dayMonth(j));
        if (day == null) {
            return null;
        }
        int to = is(j - 1, "(") && is(day.to(), ")") ? day.to() + 1 : day.to();
        return new Parsed(i, to, day.expression());
    }

    /** "August 12", "Aug. 12th, 2024", "August the 12th". */
    private @Nullable Parsed monthDay(int i) {
        Integer month = month(words.at(i));
        if (month == null) {
            return null;
        }
        int j = afterName(i);
        boolean mark = (is(j, "-") || is(j, "/"))
                && words.at(j).joined()
                && words.at(j + 1).joined();
        if (is(j, "the") || (mark && words.at(j + 1).isDay())) {
            j++;
        }
        Word day = words.at(j);
        boolean decimal = words.at(j + 1).joined()
                && is(j + 1, ".")
                && words.at(j + 2).joined()
                && words.at(j + 2).isNumber();
        if (day.isDay() && !decimal && !is(j + 1, "%") && !clock(j)) {
            return withYear(i, j + 1, month, day.number());
        }
        Integer named = lexicon.value("ordinal", day.lower());
        boolean quarter = lexicon.is("unit", words.at(j + 1).lower());
        boolean closed = !words.at(j + 1).isLetters()
                || lexicon.is("preposition", words.at(j + 1).lower());
        return named != null && !quarter && closed ? withYear(i, j + 1, month, named) : null;
    }

    /** "12 August", "the 12th of August, 2024", "second of May". */
    private @Nullable Parsed dayMonth(int i) {
        int start = i;
        int j = is(i, "the") ? i + 1 : i;
        Word word = words.at(j);
        Integer named = lexicon.value("ordinal", word.lower());
        int day = word.isDay() ? word.number() : named == null ? 0 : named;
        boolean mark = (is(j + 1, "-") || is(j + 1, "/"))
                && words.at(j + 1).joined()
                && words.at(j + 2).joined()
                && !(is(j + 3, "-") || is(j + 3, "/"));
        boolean of = is(j + 1, "of") || mark;
        if (day == 0 || (named != null && !of) || (is(i, "the") && !word.ordinal() && named == null)) {
            return null;
        }
        int k = of ? j + 2 : j + 1;
        Integer month = month(words.at(k));
        if (month == null || (word.joined() && !opens(j - 1))) {
            return null;
        }
        return withYear(start, afterName(k), month, day);
    }

    private Parsed withYear(int from, int to, int month, int day) {
        YearGrammar.Year year = years.after(to);
        return new Parsed(from, year.to(), new Expression.Day(year.words(), month, day));
    }

    /** "August", "August 2024", "August last year". A careful name needs a preposition or a year beside it. */
    private @Nullable Parsed month(int i) {
        Word word = words.at(i);
        Integer month = month(word);
        if (month == null) {
            return null;
        }
        YearGrammar.Year year = years.after(afterName(i));
        boolean in = is(i - 1, "in") || (is(i - 1, "the") && is(i - 2, "in"));
        Word next = words.at(i + 1);
        boolean sure = in && (!next.isLetters() || lexicon.is("preposition", next.lower()));
        boolean small = !word.isCapital() && lexicon.is("careful", word.lower()) && !sure;
        if (small && year.words().isAbsent()) {
            return null;
        }
        int to = year.words().isAbsent() ? afterPoint(i) : year.to();
        if (year.words().isAbsent() && !sure && !standsAlone(i)) {
            return null;
        }
        return new Parsed(i, to, new Expression.MonthOf(year.words(), month));
    }

    private boolean standsAlone(int i) {
        Word before = words.at(i - 1);
        Word next = words.at(i + 1);
        boolean introduced =
                lexicon.is("preposition", before.lower()) || (before.lower().equals("-") && before.joined());
        boolean name = next.isCapital() && next.isLetters() && !lexicon.is("month", next.lower());
        boolean ranges = is(i + 1, "-") || is(i + 1, "–") || is(i + 1, "to") || is(i + 1, "through");
        if (ranges
                && lexicon.is("month", words.at(i + 2).lower())
                && words.at(i + 2).isCapital()) {
            return true;
        }
        if (!lexicon.is("careful", words.at(i).lower())) {
            return introduced || !name;
        }
        boolean owner = next.lower().startsWith("'") || next.lower().startsWith("’");
        boolean loose = is(i - 1, "in") || is(i - 1, "since") || is(i - 1, "until") || is(i - 1, "during");
        return introduced && !owner && (loose || !name);
    }

    /** "on the 18th": a day of a month that is not named. */
    private @Nullable Parsed dayOfMonth(int i) {
        if (is(i - 1, "on")
                && words.at(i).ordinal()
                && words.at(i).isDay()
                && !words.at(i + 1).isLetters()) {
            return new Parsed(
                    i,
                    i + 1,
                    new Expression.Day(YearWords.ABSENT, 0, words.at(i).number()));
        }
        Word word = words.at(i + 1);
        boolean introduced = is(i - 1, "on") || is(i - 1, "since") || is(i - 1, "until") || is(i - 1, "from");
        boolean closed = !words.at(i + 2).isLetters()
                || lexicon.is("preposition", words.at(i + 2).lower());
        if (!is(i, "the") || !introduced || !word.ordinal() || !word.isDay() || !closed || is(i + 2, "-")) {
            return null;
        }
        return new Parsed(i, i + 2, new Expression.Day(YearWords.ABSENT, 0, word.number()));
    }

    /** "Christmas Eve", "Good Friday 2019". */
    @Nullable Parsed feast(int i) {
        return feasts.at(i);
    }

    @Nullable Integer month(Word word) {
        return lexicon.value("month", word.lower());
    }

    /** After a name and the point or comma of "Aug. 12" and "Dec, 2018". */
    private int afterName(int i) {
        int j = afterPoint(i);
        return is(j, ",") && words.at(j + 1).isYear() ? j + 1 : j;
    }

    private int afterPoint(int i) {
        boolean cut = words.at(i).text().length() <= 4
                && is(i + 1, ".")
                && words.at(i + 1).joined();
        boolean goesOn = words.at(i + 2).isNumber()
                || (!words.at(i + 2).isCapital() && words.at(i + 2).isLetters());
        return cut && goesOn ? i + 2 : i + 1;
    }

    private boolean opens(int i) {
        return is(i, "(") || is(i, "-") || is(i, "–") || is(i, ":") || is(i, "“");
    }

    private boolean clock(int i) {
        return is(i + 1, ":") && words.at(i + 1).joined() && words.at(i + 2).isNumber();
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }

    private static @Nullable Parsed firstOf(@Nullable Parsed... forms) {
        for (Parsed form : forms) {
            if (form != null) {
                return form;
            }
        }
        return null;
    }
}
