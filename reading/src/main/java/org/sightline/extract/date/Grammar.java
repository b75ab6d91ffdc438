// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds date expressions in a run of words, from left to right, the longest reading first: ranges of two dates, parts of a period
 * ("early May", "the second half of 2023"), then single dates.
 */
final class Grammar {
    private final Words words;
    private final Lexicon lexicon;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;

    Grammar(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.calendar = new CalendarGrammar(words, lexicon);
        this.relative = new RelativeGrammar(words, lexicon, calendar);
    }

    /** All expressions, in order, without overlap. */
    List<Parsed> all() {
        List<Parsed> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Parsed here = lexicon.opens(words.at(i)) ? at(i) : null;
            if (here != null) {
                found.add(here);
                i = here.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Parsed at(int i) {
        if (is(i, "since") && !is(i + 1, "then")) {
            Parsed since = range(i + 1) == null ? single(i + 1) : null;
            return since == null ? null : new Parsed(i, since.to(), new Expression.Since(since.expression()));
        }
        Parsed range = range(i);
        return range != null ? range : single(i);
    }

    private @Nullable Parsed single(int i) {
        Parsed part = part(i);
        if (part != null) {
            return part;
        }
        Parsed stretch = stretch(i);
        if (stretch != null) {
            return stretch;
        }
        Parsed named = relative.at(i);
        Parsed dated = calendar.at(i);
        if (named == null || dated == null) {
            return named == null ? dated : named;
        }
        return dated.to() > named.to() ? dated : named;
    }

    /** "August 12 to 14", "12-14 August", "between December 6 and 8, 2022", "Monday to Wednesday", "2019–2021". */
    private @Nullable Parsed range(int i) {
        boolean between = is(i - 1, "between");
        Parsed days = dayNumbers(i, between);
        if (days != null) {
            return days;
        }
        Parsed from = single(i);
        if (from == null) {
            return null;
        }
        int j = connector(from.to(), between);
        if (j < 0) {
            return null;
        }
        if (from.expression() instanceof Expression.Day day
                && day.month() > 0
                && words.at(j).isDay()
                && calendar.day(j) == null) {
            return sameMonth(i, day, j);
        }
        // "between May 2019 and now"
        boolean now = is(j, "now") && !words.at(j + 1).isLetters();
        Parsed to =
                now ? new Parsed(j, j + 1, new Expression.Period(Unit.DAY, 0, false)) : fromYear(from.expression(), j);
        return to == null || !kin(from.expression(), to.expression())
                ? null
                : new Parsed(i, to.to(), new Expression.Range(from.expression(), to.expression()));
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
            if ((next.isYear() && next.number() > year.year().value()) || cut) {
                int value = cut ? century + next.number() : next.number();
                return new Parsed(j, j + 1, new Expression.YearOf(YearWords.number(value)));
            }
        }
        return single(j);
    }

    /** "12 to 14 August", "3 and 12 of Sept 2024". */
    private @Nullable Parsed dayNumbers(int i, boolean between) {
        int start = is(i, "the") ? i + 1 : i;
        if (!words.at(start).isDay() || (words.at(start).joined() && !is(start - 1, "("))) {
            return null;
        }
        int j = connector(
                start + 1,
                between || words.at(start + 2).number() == words.at(start).number() + 1);
        if (j < 0 || (!words.at(j).isDay() && !is(j, "the"))) {
            return null;
        }
        Parsed last = calendar.day(j);
        boolean later = last != null
                && last.expression() instanceof Expression.Day day
                && day.day() > words.at(start).number()
                && !(calendar.month(words.at(j)) != null);
        if (last == null || !later || !(last.expression() instanceof Expression.Day end)) {
            return null;
        }
        Expression from =
                new Expression.Day(end.year(), end.month(), words.at(start).number());
        return new Parsed(start, last.to(), new Expression.Range(from, end));
    }

    private @Nullable Parsed sameMonth(int i, Expression.Day from, int j) {
        if (words.at(j).number() <= from.day() || clockOrAmount(j)) {
            return null;
        }
        YearGrammar.Year year = new YearGrammar(words, lexicon).after(j + 1);
        YearWords said = year.words().isAbsent() ? from.year() : year.words();
        Expression.Day start = new Expression.Day(said, from.month(), from.day());
        Expression.Day end = new Expression.Day(said, from.month(), words.at(j).number());
        return new Parsed(i, year.words().isAbsent() ? j + 1 : year.to(), new Expression.Range(start, end));
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
    private static boolean kin(Expression from, Expression to) {
        boolean days = isDay(from) && isDay(to);
        boolean month = from instanceof Expression.MonthOf || from instanceof Expression.ShiftedMonth;
        boolean months = month && to instanceof Expression.MonthOf;
        boolean years = from instanceof Expression.YearOf && to instanceof Expression.YearOf;
        boolean mixed = (from instanceof Expression.MonthOf || from instanceof Expression.YearOf)
                && (to instanceof Expression.Day || isDayNear(to));
        return days || months || years || mixed;
    }

    private static boolean isDayNear(Expression expression) {
        return expression instanceof Expression.Period period && period.unit() == Unit.DAY && !period.discourse();
    }

    private static boolean isDay(Expression expression) {
        return expression instanceof Expression.Day
                || expression instanceof Expression.Weekday
                || (expression instanceof Expression.Period period && period.unit() == Unit.DAY);
    }

    /** "early May", "late 2022", "mid-November", "the beginning of last year": the whole of what is named, as no more is sure. */
    private @Nullable Parsed part(int i) {
        int j = i;
        if (lexicon.is("part", words.at(i).lower())) {
            j = is(i + 1, "-") ? i + 2 : is(i + 1, "in") ? i + 2 : i + 1;
        }
        int edge = is(i, "the") ? i + 1 : i;
        if (j == i && lexicon.is("edge", words.at(edge).lower()) && is(edge + 1, "of")) {
            j = edge + 2;
        }
        if (j == i) {
            return null;
        }
        Parsed whole = current(j);
        whole = whole == null ? relative.at(j) : whole;
        whole = whole == null ? stretch(j) : whole;
        whole = whole == null ? calendar.at(j) : whole;
        boolean divisible = whole != null && !isDay(whole.expression());
        return whole != null && divisible ? new Parsed(i, whole.to(), whole.expression()) : null;
    }

    /** "later in the year", "the end of the month": the one of the publication. */
    private @Nullable Parsed current(int i) {
        Integer unit = is(i, "the") ? lexicon.value("unit", words.at(i + 1).lower()) : null;
        boolean whole = unit != null
                && !words.at(i + 1).lower().endsWith("s")
                && unit > 1
                && !is(i + 2, "before")
                && !is(i + 2, "after");
        return whole && unit != null ? new Parsed(i, i + 2, new Expression.Period(Unit.of(unit), 0, false)) : null;
    }

    /** "the first quarter of 2024", "Q1 2024", "the second half of last year", "the summer of 2023", "summer 2023". */
    private @Nullable Parsed stretch(int i) {
        int j = is(i, "the") ? i + 1 : i;
        Word word = words.at(j);
        Integer season = lexicon.value("season", word.lower());
        if (season != null) {
            YearGrammar.Year year = new YearGrammar(words, lexicon).after(j + 1);
            boolean bare = year.words().isAbsent();
            boolean introduced = is(j - 1, "the")
                    && (is(j - 2, "in") || is(j - 2, "during"))
                    && !words.at(j + 1).isLetters();
            return bare && !introduced
                    ? null
                    : new Parsed(i, bare ? j + 1 : year.to(), new Expression.Stretch(year.words(), season, 3));
        }
        Integer ordinal = lexicon.value("ordinal", word.lower());
        boolean quarter = is(j + 1, "quarter");
        boolean half = is(j + 1, "half");
        if (ordinal != null && ((quarter && ordinal <= 4) || (half && ordinal <= 2))) {
            YearGrammar.Year year = new YearGrammar(words, lexicon).after(j + 2);
            int months = quarter ? 3 : 6;
            boolean bare = year.words().isAbsent();
            boolean known =
                    !bare || (quarter && is(i, "the") && !words.at(j + 2).isLetters() && !is(j + 2, "-"));
            return known
                    ? new Parsed(
                            i,
                            bare ? j + 2 : year.to(),
                            new Expression.Stretch(year.words(), (ordinal - 1) * months + 1, months))
                    : null;
        }
        int later =
                is(j + 1, "-") && words.at(j + 1).joined() && words.at(j + 2).joined() ? j + 2 : j + 1;
        if (word.isYear() && !word.joined() && isQuarter(words.at(later))) {
            return new Parsed(i, later + 1, quarter(words.at(later), YearWords.number(word.number())));
        }
        if (isQuarter(word)) {
            YearGrammar.Year year = new YearGrammar(words, lexicon).after(j + 1);
            return year.words().isAbsent() ? null : new Parsed(i, year.to(), quarter(word, year.words()));
        }
        return null;
    }

    /** "Q1", "H2". */
    private static boolean isQuarter(Word word) {
        return word.isCapital() && word.lower().matches("q[1-4]|h[12]");
    }

    private static Expression quarter(Word word, YearWords year) {
        int months = word.lower().startsWith("q") ? 3 : 6;
        return new Expression.Stretch(year, (word.lower().charAt(1) - '1') * months + 1, months);
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
