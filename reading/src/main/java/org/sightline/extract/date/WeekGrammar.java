// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Weekdays and weeks: "next Friday", "Friday last week", "next week on Tuesday", "Monday 21". */
final class WeekGrammar {
    private final Words words;
    private final Lexicon lexicon;

    WeekGrammar(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    @Nullable Parsed at(int i) {
        Parsed week = weekThenDay(i);
        week = week == null ? weekend(i) : week;
        return week == null ? weekday(i) : week;
    }

    /** "next week on Tuesday", "this week Monday". */
    private @Nullable Parsed weekThenDay(int i) {
        Integer shift = lexicon.value("shift", words.at(i).lower());
        if (shift == null || !is(i + 1, "week")) {
            return null;
        }
        int j = is(i + 2, "on") ? i + 3 : i + 2;
        Integer day = weekday(j, true);
        return day == null ? null : new Parsed(i, afterHour(j + 1), new Expression.Weekday(day, shift));
    }

    /** "over the weekend", "at the weekend", "this coming weekend". */
    private @Nullable Parsed weekend(int i) {
        boolean coming = lexicon.is("shift", words.at(i + 1).lower())
                && words.at(i + 1).lower().endsWith("coming");
        if ((is(i, "the") || is(i, "this")) && coming && is(i + 2, "weekend")) {
            return new Parsed(i, i + 3, new Expression.Weekend(true));
        }
        boolean introduced = switch (words.at(i - 1).lower()) {
            case "over", "at", "on", "during", "for", "throughout" -> true;
            default -> false;
        };
        boolean bare = is(i, "the") && is(i + 1, "weekend") && introduced;
        boolean open = is(i + 2, "of") || is(i + 2, "before") || is(i + 2, "after") || is(i + 2, "-");
        return bare && !open ? new Parsed(i, i + 2, new Expression.Weekend(false)) : null;
    }

    /** "Monday 21", "Tuesday the eleventh": a day of a month that is not named. */
    private @Nullable Parsed numbered(int i, int weekday) {
        int j = is(i + 1, "the") ? i + 2 : i + 1;
        Word word = words.at(j);
        Integer named = j > i + 1 ? lexicon.value("ordinal", word.lower()) : null;
        int day = word.isDay() && (j == i + 1 || word.ordinal()) ? word.number() : named == null ? 0 : named;
        boolean closed = !words.at(j + 1).isLetters()
                || lexicon.is("preposition", words.at(j + 1).lower());
        boolean clock = is(j + 1, ":")
                || is(j + 1, "/")
                || is(j + 1, "%")
                || (words.at(j + 1).joined() && is(j + 1, "-"));
        boolean decimal = is(j + 1, ".") && words.at(j + 2).joined();
        return day == 0 || !closed || clock || decimal
                ? null
                : new Parsed(i, j + 1, new Expression.WeekdayDate(weekday, day));
    }

    /** "every Monday", "each Friday", "Friday mornings": no day in particular. */
    private boolean recurs(int from, int i) {
        String before = words.at(from - 1).lower();
        String next = words.at(i + 1).lower();
        boolean each =
                before.equals("every") || before.equals("each") || before.equals("other") || before.equals("most");
        return each || (next.endsWith("s") && lexicon.is("hour", next.substring(0, next.length() - 1)));
    }

    /** "Friday", "last Friday", "this past Friday", "Friday last week", "Thursday evening". */
    @Nullable Parsed weekday(int i) {
        Word word = words.at(i);
        Integer shift = lexicon.value("shift", word.lower());
        int j = i;
        int counted = Expression.Weekday.BARE;
        if (shift != null && !word.lower().equals("current")) {
            counted = word.lower().equals("past")
                    ? Expression.Weekday.PAST
                    : word.lower().endsWith("coming") ? Expression.Weekday.COMING : shift;
            j = i + 1;
            boolean past = is(j, "past");
            boolean coming = is(j, "coming") || is(j, "upcoming");
            if (is(i, "this") && (past || coming)) {
                counted = past ? Expression.Weekday.PAST : Expression.Weekday.COMING;
                j++;
            }
        }
        boolean listed = (is(i - 1, "or") || is(i - 1, "and"))
                && lexicon.is("shortday", words.at(i - 2).lower());
        boolean ordinal =
                listed || (words.at(j + 1).ordinal() && words.at(j + 1).isDay());
        Integer day = weekday(j, j > i || is(i - 1, "on") || ordinal);
        if (day == null || isNever(j) || recurs(i, j)) {
            return null;
        }
        if (j == i && is(i - 1, "following")) {
            counted = Expression.Weekday.FOLLOWING;
        }
        Parsed numbered = j == i ? numbered(i, day) : null;
        if (numbered != null) {
            return numbered;
        }
        int to = afterHour(j + 1);
        int of = is(to, "of") || is(to, ",") ? to + 1 : to;
        Integer week = lexicon.value("shift", words.at(of).lower());
        if (j == i && week != null && is(of + 1, "week") && !is(of + 2, "'s") && !is(of + 2, "’s")) {
            return new Parsed(i, of + 2, new Expression.Weekday(day, week));
        }
        return new Parsed(i, to, new Expression.Weekday(day, counted));
    }

    private @Nullable Integer weekday(int i, boolean introduced) {
        Word word = words.at(i);
        Integer full = lexicon.value("weekday", word.lower());
        if (full != null) {
            return full;
        }
        return introduced && word.isCapital() && !is(i - 1, "the") ? lexicon.value("shortday", word.lower()) : null;
    }

    private boolean isNever(int i) {
        return lexicon.is("never", words.at(i - 1).lower() + " " + words.at(i).lower())
                || lexicon.is(
                        "never", words.at(i).lower() + " " + words.at(i + 1).lower());
    }

    private int afterHour(int i) {
        return lexicon.is("hour", words.at(i).lower()) ? i + 1 : i;
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
