// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Weeks by their number or one of their days: "week 3 of 2027", "the week of August 5", "w/c Feb 4", "this working week". */
final class NamedWeekGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final CalendarGrammar calendar;

    NamedWeekGrammar(Words words, Lexicon lexicon, CalendarGrammar calendar) {
        this.words = words;
        this.lexicon = lexicon;
        this.calendar = calendar;
    }

    @Nullable Parsed at(int i) {
        Parsed numbered = numbered(i);
        numbered = numbered == null ? around(i) : numbered;
        return numbered == null ? working(i) : numbered;
    }

    /** A week's number means one only with its year: sports and courses count weeks too. */
    private @Nullable Parsed numbered(int i) {
        int j = is(i, "the") ? i + 1 : i;
        int number = words.at(j + 1).number();
        if (!is(j, "week") || number < 1 || number > 53 || words.at(j + 1).ordinal()) {
            return null;
        }
        YearGrammar.Year year = new YearGrammar(words, lexicon).after(j + 2);
        return year.words().isAbsent()
                ? null
                : new Parsed(i, year.to(), new Expression.WeekNumber(year.words(), number));
    }

    private @Nullable Parsed around(int i) {
        int j = is(i, "the") ? i + 1 : i;
        if (is(j, "w") && is(j + 1, "/") && (is(j + 2, "c") || is(j + 2, "e"))) {
            return day(i, j + 3, is(j + 2, "c") ? Expression.WeekAt.Edge.START : Expression.WeekAt.Edge.END);
        }
        if (!is(j, "week")) {
            return null;
        }
        return switch (words.at(j + 1).lower()) {
            case "of" -> day(i, j + 2, Expression.WeekAt.Edge.WITHIN);
            case "starting", "beginning", "commencing", "from" -> day(i, j + 2, Expression.WeekAt.Edge.START);
            case "ending", "ended", "to" -> day(i, j + 2, Expression.WeekAt.Edge.END);
            default -> null;
        };
    }

    private @Nullable Parsed day(int from, int i, Expression.WeekAt.Edge edge) {
        int j = is(i, "on") ? i + 1 : i;
        Parsed day = calendar.day(j);
        day = day == null ? calendar.feast(j) : day;
        return day == null ? null : new Parsed(from, day.to(), new Expression.WeekAt(edge, day.expression()));
    }

    private @Nullable Parsed working(int i) {
        Integer shift = lexicon.value("shift", words.at(i).lower());
        boolean working = lexicon.is("working", words.at(i + 1).lower());
        return shift != null && working && is(i + 2, "week")
                ? new Parsed(i, i + 3, new Expression.WorkingWeek(shift))
                : null;
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
