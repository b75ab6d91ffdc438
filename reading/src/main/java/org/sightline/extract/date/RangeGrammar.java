// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Two dates that span a range: "August 12 to 14", "12-14 August", "Monday to Wednesday", "2019–2021", "from Q1 2017 to Q1 2018". */
final class RangeGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final CalendarGrammar calendar;
    private final Grammar.Form single;
    private final YearGrammar years;
    private final SlashedRange slashed;

    RangeGrammar(Words words, Lexicon lexicon, CalendarGrammar calendar, Grammar.Form single) {
        this.words = words;
        this.lexicon = lexicon;
        this.calendar = calendar;
        this.single = single;
        this.years = new YearGrammar(words, lexicon);
        this.slashed = new SlashedRange(words, years);
    }

    @Nullable Parsed at(int i) {
        boolean between = is(i - 1, "between");
        Parsed days = slashed.at(i);
        days = days == null ? dayNumbers(i, between) : days;
        if (days != null) {
            return days;
        }
        boolean fromNow = (between || is(i - 1, "from")) && now(i) > i;
        Parsed from = fromNow ? new Parsed(i, now(i), today()) : single.at(i);
        from = from == null ? smallMonth(i) : from;
        if (from == null) {
            return null;
        }
        int j = connector(from.to(), between);
        if (j < 0) {
            return null;
        }
        int number = afterThe(j);
        if (from.expression() instanceof Expression.Day day
                && day.month() > 0
                && dayNumber(number) > 0
                && calendar.day(j) == null) {
            return sameMonth(i, day, number);
        }
        // "between May 2019 and now"
        Parsed to = now(j) > j ? new Parsed(j, now(j), today()) : fromYear(from.expression(), j);
        to = to == null && from.expression() instanceof Expression.MonthOf ? smallMonth(j) : to;
        return to == null || !kin(from.expression(), to.expression())
                ? null
                : new Parsed(i, to.to(), new Expression.Range(from.expression(), to.expression()));
    }

    private static Expression today() {
        return new Expression.Period(Unit.DAY, 0, false);
    }

    /** After "now", "the present", "the current date", or the index itself. */
    private int now(int i) {
        int j = afterThe(i);
        if (is(j, "current") && is(j + 1, "date")) {
            return j + 2;
        }
        if (is(i, "date") && is(i - 1, "to") && !words.at(i + 1).isLetters()) {
            return i + 1;
        }
        boolean present = is(j, "present") && j > i;
        boolean now = is(i, "now");
        boolean closed = !words.at(j + 1).isLetters();
        boolean goesOn = now && connector(i + 1, true) > 0;
        return goesOn || (closed && (now || present)) ? j + 1 : i;
    }

    /** "between august and october": two months' names together leave no doubt, even without capitals. */
    private @Nullable Parsed smallMonth(int i) {
        Integer month = calendar.month(words.at(i));
        boolean paired = calendar.month(words.at(i + 2)) != null || calendar.month(words.at(i - 2)) != null;
        boolean introduced = is(i - 1, "between") || is(i - 1, "from") || is(i - 3, "between") || is(i - 3, "from");
        return month != null && paired && introduced
                ? new Parsed(i, i + 1, new Expression.MonthOf(YearWords.ABSENT, month))
                : null;
    }

    /** The later end of a range; after a year a second number is a year too, and may be short: "2019-21". */
    private @Nullable Parsed fromYear(Expression from, int j) {
        if (from instanceof Expression.YearOf year && year.year().kind() == YearWords.Kind.NUMBER) {
            Word next = words.at(j);
            int century = year.year().value() / 100 * 100;
            boolean cut = next.isNumber()
                    && next.text().length() == 2
                    && century + next.number() > year.year().value()
                    && next.joined();
            boolean whole = next.isYear() && next.number() > year.year().value();
            if ((whole || cut) && single.at(j) == null) {
                int value = cut ? century + next.number() : next.number();
                return new Parsed(j, j + 1, new Expression.YearOf(YearWords.number(value)));
            }
        }
        return single.at(j);
    }

    /** "12 to 14 August", "3 and 12 of Sept 2024", "the twenty-seventh to the third of April". */
    private @Nullable Parsed dayNumbers(int i, boolean between) {
        int start = afterThe(i);
        int number = dayNumber(start);
        boolean named = !words.at(start).isDay();
        boolean introduced = between || is(i - 1, "from");
        if (number == 0 || (named && !introduced) || (words.at(start).joined() && !is(start - 1, "("))) {
            return null;
        }
        int j = connector(start + 1, between || words.at(start + 2).number() == number + 1);
        if (j < 0 || dayNumber(afterThe(j)) == 0) {
            return null;
        }
        Parsed shifted = shiftedMonth(start, number, afterThe(j));
        if (shifted != null) {
            return shifted;
        }
        Parsed last = calendar.day(j);
        if (last == null
                || calendar.month(words.at(j)) != null
                || !(last.expression() instanceof Expression.Day end)
                || end.month() == 0) {
            return null;
        }
        if (number < end.day()) {
            return new Parsed(
                    start, last.to(), new Expression.Range(new Expression.Day(end.year(), end.month(), number), end));
        }
        // The day before it of the same number range lies in the month before.
        int before = end.month() == 1 ? 12 : end.month() - 1;
        return introduced && number > end.day()
                ? new Parsed(
                        start,
                        last.to(),
                        new Expression.Range(new Expression.Day(YearWords.ABSENT, before, number), end))
                : null;
    }

    /** "from 4 to 22 this month", "between the 4th and the 9th of next month". */
    private @Nullable Parsed shiftedMonth(int start, int number, int j) {
        int last = dayNumber(j);
        int k = is(j + 1, "of") || is(j + 1, "in") ? j + 2 : j + 1;
        Integer shift = lexicon.value("shift", words.at(k).lower());
        boolean possessive = is(k + 2, "'s") || is(k + 2, "’s");
        return shift != null && is(k + 1, "month") && last > number && !possessive
                ? new Parsed(start, k + 2, CountGrammar.days(number, last - number + 1, shift))
                : null;
    }

    private @Nullable Parsed sameMonth(int i, Expression.Day from, int j) {
        boolean named = !words.at(j).isDay();
        boolean noun = words.at(j + 1).isLetters()
                && !lexicon.is("preposition", words.at(j + 1).lower());
        if (dayNumber(j) <= from.day() || clockOrAmount(j) || (named && noun)) {
            return null;
        }
        YearGrammar.Year year = years.after(j + 1);
        YearWords said = year.words().isAbsent() ? from.year() : year.words();
        Expression.Day start = new Expression.Day(said, from.month(), from.day());
        Expression.Day end = new Expression.Day(said, from.month(), dayNumber(j));
        return new Parsed(i, year.words().isAbsent() ? j + 1 : year.to(), new Expression.Range(start, end));
    }

    /** A day of a month in digits or words, else 0. */
    private int dayNumber(int i) {
        if (words.at(i).isDay()) {
            return words.at(i).number();
        }
        Integer named = lexicon.value("ordinal", words.at(i).lower());
        return named == null ? 0 : named;
    }

    private int afterThe(int i) {
        return is(i, "the") ? i + 1 : i;
    }

    private boolean clockOrAmount(int i) {
        Word next = words.at(i + 1);
        return lexicon.is("quantity", next.lower())
                || is(i + 1, ":")
                || is(i + 1, "%")
                || (is(i + 1, "-") && next.joined());
    }

    /** Index after a word that makes two dates a range, or -1. "And" does so only after "between" or between neighbours. */
    private int connector(int i, boolean and) {
        return switch (words.at(i).lower()) {
            case "to", "until", "till", "through", "thru", "–", "—", "-", "~" -> i + 1;
            case "and" -> and ? i + 1 : neighbours(i) ? i + 1 : -1;
            default -> -1;
        };
    }

    /** "June 18 and 19": two days that follow each other are one stretch. */
    private boolean neighbours(int i) {
        Word before = words.at(i - 1);
        Word after = words.at(i + 1);
        return before.isDay()
                && after.isDay()
                && after.number() == before.number() + 1
                && calendar.month(words.at(i + 2)) == null;
    }

    /** Only dates of a kind span a range: a day and a day, a month and a month, a year and a year. */
    private static boolean kin(Expression first, Expression last) {
        Expression from = whole(first);
        Expression to = whole(last);
        boolean month = from instanceof Expression.MonthOf || from instanceof Expression.ShiftedMonth;
        boolean months = month && to instanceof Expression.MonthOf;
        boolean stretches = from instanceof Expression.Stretch && to instanceof Expression.Stretch;
        boolean weeks = isWeek(from) && isWeek(to);
        boolean mixed = (month || from instanceof Expression.YearOf)
                && (to instanceof Expression.Day || to instanceof Expression.YearOf || isDayNear(to));
        return (isDay(from) && isDay(to)) || months || stretches || weeks || mixed;
    }

    private static Expression whole(Expression expression) {
        return expression instanceof Expression.PartOf part ? part.whole() : expression;
    }

    private static boolean isWeek(Expression expression) {
        return expression instanceof Expression.WeekNumber
                || (expression instanceof Expression.Period period && period.unit() == Unit.WEEK);
    }

    private static boolean isDayNear(Expression expression) {
        return expression instanceof Expression.Period period && period.unit() == Unit.DAY && !period.discourse();
    }

    /** Whether it is one day. */
    static boolean isDay(Expression expression) {
        return expression instanceof Expression.Day
                || expression instanceof Expression.Weekday
                || expression instanceof Expression.WeekdayDate
                || expression instanceof Expression.WeekdayOf
                || expression instanceof Expression.Easter
                || (expression instanceof Expression.Period period && period.unit() == Unit.DAY);
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
