// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * Feasts by name, from the table: "Christmas Eve", "Easter 2018", "last Easter", "Labor Day weekend".
 *
 * <p>Only those that fall on one day wherever the name is used in English, or whose name belongs to one country: Independence Day,
 * Mother's Day and the feasts of the moon are not among them.
 */
final class FeastGrammar {
    /** Pieces of the longest name. */
    private static final int LONGEST = 6;

    private final Words words;
    private final Lexicon lexicon;
    private final YearGrammar years;

    FeastGrammar(Words words, Lexicon lexicon, YearGrammar years) {
        this.words = words;
        this.lexicon = lexicon;
        this.years = years;
    }

    @Nullable Parsed at(int i) {
        int j = is(i, "the") ? i + 1 : i;
        Integer shift = lexicon.value("shift", words.at(j).lower());
        shift = shift == null ? lexicon.value("follow", words.at(j).lower()) : shift;
        if (shift != null) {
            Parsed feast = named(j + 1);
            boolean whole = feast != null && isYearless(feast.expression());
            return feast == null || !whole
                    ? null
                    : new Parsed(i, feast.to(), new Expression.Shifted(shift, feast.expression()));
        }
        return j > i ? null : weekend(named(i));
    }

    private @Nullable Parsed weekend(@Nullable Parsed feast) {
        if (feast == null || !is(feast.to(), "weekend")) {
            return feast;
        }
        YearGrammar.Year year = years.after(feast.to() + 1);
        boolean later = isYearless(feast.expression()) && !year.words().isAbsent();
        return new Parsed(
                feast.from(),
                later ? year.to() : feast.to() + 1,
                new Expression.WeekendAt(later ? inYear(feast.expression(), year.words()) : feast.expression()));
    }

    /** The longest name of the table that begins here. */
    private @Nullable Parsed named(int i) {
        if (isOther(i)) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Parsed found = null;
        for (int j = i; j < i + LONGEST; j++) {
            name.append(j > i && !words.at(j).joined() ? " " : "")
                    .append(words.at(j).lower().replace('’', '\''));
            Parsed form = form(i, j + 1, name.toString());
            found = form == null ? found : form;
        }
        return found;
    }

    private @Nullable Parsed form(int i, int to, String name) {
        Integer fixed = lexicon.value("feast", name);
        Integer easter = lexicon.value("easter", name);
        Integer nth = lexicon.value("nthday", name);
        if (fixed == null && easter == null && nth == null) {
            return null;
        }
        YearGrammar.Year year = years.after(to);
        boolean sure = isIntroduced(i) || !year.words().isAbsent() || is(to, "weekend");
        // "the Black Friday sale" names no day.
        boolean plain = lexicon.is("never", name) || name.equals("new year");
        if (!sure && (plain || !words.at(i).isCapital())) {
            return null;
        }
        if (fixed != null) {
            return new Parsed(i, year.to(), new Expression.Day(year.words(), fixed / 100, fixed % 100));
        }
        if (easter != null) {
            return new Parsed(i, year.to(), new Expression.Easter(year.words(), easter));
        }
        return nth == null ? null : new Parsed(i, year.to(), nth(nth, year.words()));
    }

    private static Expression nth(int code, YearWords year) {
        return new Expression.WeekdayOf(
                code / 100 % 10, code / 10 % 10 - 1, code % 10, new Expression.MonthOf(year, code / 1000));
    }

    /** "the Orthodox Easter", "Chinese New Year": days of other calendars. */
    private boolean isOther(int i) {
        return lexicon.is("othercalendar", words.at(i - 1).lower());
    }

    private boolean isIntroduced(int i) {
        return switch (words.at(i - 1).lower()) {
            case "on", "before", "after", "by", "until", "till", "since", "at", "last", "next", "this", "following" ->
                true;
            default -> false;
        };
    }

    private static boolean isYearless(Expression feast) {
        return (feast instanceof Expression.Day day && day.year().isAbsent())
                || (feast instanceof Expression.Easter easter && easter.year().isAbsent())
                || (feast instanceof Expression.WeekdayOf which
                        && which.whole() instanceof Expression.MonthOf month
                        && month.year().isAbsent());
    }

    private static Expression inYear(Expression feast, YearWords year) {
        if (feast instanceof Expression.Day day) {
            return new Expression.Day(year, day.month(), day.day());
        }
        if (feast instanceof Expression.Easter easter) {
            return new Expression.Easter(year, easter.days());
        }
        return feast instanceof Expression.WeekdayOf which && which.whole() instanceof Expression.MonthOf month
                ? new Expression.WeekdayOf(
                        which.weekday(), which.index(), which.after(), new Expression.MonthOf(year, month.month()))
                : feast;
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
