// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Expressions that count from the publication or from a day that they name. */
final class RelativeGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final CalendarGrammar calendar;
    private final WeekGrammar weeks;
    private final Amounts amounts;
    private final DiscourseGrammar story;

    RelativeGrammar(Words words, Lexicon lexicon, CalendarGrammar calendar) {
        this.words = words;
        this.lexicon = lexicon;
        this.calendar = calendar;
        this.weeks = new WeekGrammar(words, lexicon);
        this.amounts = new Amounts(words, lexicon);
        this.story = new DiscourseGrammar(words, lexicon, calendar);
    }

    @Nullable Parsed at(int i) {
        Parsed[] forms = {
            dayNear(i),
            weeks.at(i),
            beforeLast(i),
            yearWords(i),
            story.dayOfRange(i),
            shifted(i),
            story.at(i),
            eve(i),
            offset(i)
        };
        for (Parsed form : forms) {
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    /** "today", "yesterday evening", "the day before yesterday", "this morning", "last night". */
    private @Nullable Parsed dayNear(int i) {
        Integer today = lexicon.value("today", words.at(i).lower());
        if (today != null) {
            return new Parsed(i, afterHour(i + 1), new Expression.Period(Unit.DAY, today, false));
        }
        boolean theDay = is(i, "the") && is(i + 1, "day");
        if (theDay && is(i + 2, "before") && is(i + 3, "yesterday")) {
            return new Parsed(i, i + 4, new Expression.Period(Unit.DAY, -2, false));
        }
        if (theDay && is(i + 2, "after") && is(i + 3, "tomorrow")) {
            return new Parsed(i, i + 4, new Expression.Period(Unit.DAY, 2, false));
        }
        boolean hour = lexicon.is("hour", words.at(i + 1).lower());
        if (hour && is(i, "this")) {
            return new Parsed(i, i + 2, new Expression.Period(Unit.DAY, 0, false));
        }
        return hour && is(i, "last") && is(i + 1, "night")
                ? new Parsed(i, i + 2, new Expression.Period(Unit.DAY, -1, false))
                : null;
    }

    /** "last year", "the same year", "that year" by themselves. */
    private @Nullable Parsed yearWords(int i) {
        YearGrammar.Year year = new YearGrammar(words, lexicon).named(i);
        if (year != null) {
            return new Parsed(i, year.to(), new Expression.YearOf(year.words()));
        }
        Integer shift = lexicon.value("shift", words.at(i).lower());
        boolean possessive = is(i + 2, "'s") || is(i + 2, "’s");
        return shift != null && is(i + 1, "year") && possessive
                ? new Parsed(i, i + 2, new Expression.YearOf(new YearWords(YearWords.Kind.PUBLICATION, shift)))
                : null;
    }

    /** "last month", "the past three weeks", "this summer", "last September". */
    private @Nullable Parsed shifted(int i) {
        int start = i;
        boolean article = is(i, "the");
        int j = article ? i + 1 : i;
        Integer shift = lexicon.value("shift", words.at(j).lower());
        if (shift == null) {
            return null;
        }
        Word named = words.at(j + 1);
        if (!article) {
            Integer month = calendar.month(named);
            if (month != null && named.isCapital() && !is(j, "past")) {
                boolean point = named.text().length() <= 4
                        && is(j + 2, ".")
                        && words.at(j + 2).joined()
                        && !words.at(j + 3).isCapital();
                return new Parsed(start, point ? j + 3 : j + 2, new Expression.ShiftedMonth(shift, month));
            }
            Integer season = lexicon.value("season", named.lower());
            if (season != null) {
                return new Parsed(start, j + 2, new Expression.ShiftedSeason(shift, season));
            }
        }
        Unit one = unit(named);
        if (one != null && isSingular(named) && (!article || shift != 0) && !(article && follows(j))) {
            return new Parsed(start, j + 2, new Expression.Period(one, shift, false));
        }
        int count = count(j + 1);
        Unit many = unit(words.at(j + 2));
        String before = words.at(j - 1).lower();
        // "her next two years" are those of an office; "last" alone is a verb too.
        boolean owned = lexicon.is("determiner", before) || before.equals("'s") || before.equals("’s");
        boolean introduced = article || lexicon.is("preposition", before) || !(owned || is(j, "last"));
        if (count <= 1
                || many == null
                || many == Unit.WEEKEND
                || isSingular(words.at(j + 2))
                || shift == 0
                || !introduced) {
            return null;
        }
        return new Parsed(start, j + 3, new Expression.Stretching(many, shift * count));
    }

    /** "the week before last", "the year after next". */
    private @Nullable Parsed beforeLast(int i) {
        Unit unit = unit(words.at(i + 1));
        boolean last = is(i + 2, "before") && is(i + 3, "last");
        boolean next = is(i + 2, "after") && is(i + 3, "next");
        return is(i, "the") && unit != null && isSingular(words.at(i + 1)) && (last || next)
                ? new Parsed(i, i + 4, new Expression.Period(unit, last ? -2 : 2, false))
                : null;
    }

    /** "the eve of August 12". */
    private @Nullable Parsed eve(int i) {
        Parsed day = is(i, "the") && is(i + 1, "eve") && is(i + 2, "of") ? calendar.day(i + 3) : null;
        return day == null ? null : new Parsed(i, day.to(), new Expression.OffsetFrom(Unit.DAY, -1, day.expression()));
    }

    /** "the next day" counts from the story, "the last year" from the publication. */
    private boolean follows(int i) {
        Integer follow = lexicon.value("follow", words.at(i).lower());
        return follow != null;
    }

    /** "two days ago", "a week earlier", "three weeks from tomorrow", "two days after August 12", "in two weeks". */
    private @Nullable Parsed offset(int i) {
        int count = count(i);
        Unit unit = unit(words.at(i + 1));
        int j = i + 2;
        if (is(i, "a") && is(i + 1, "couple") && is(i + 2, "of")) {
            count = 2;
            unit = unit(words.at(i + 3));
            j = i + 4;
        }
        if (count < 1 || unit == null || unit == Unit.WEEKEND || words.at(i).joined() || is(i - 1, "-")) {
            return null;
        }
        return switch (words.at(j).lower()) {
            case "ago" -> new Parsed(i, j + 1, new Expression.Offset(unit, -count, false));
            case "hence" -> new Parsed(i, j + 1, new Expression.Offset(unit, count, false));
            case "earlier" -> new Parsed(i, j + 1, new Expression.Offset(unit, -count, true));
            case "later" -> new Parsed(i, j + 1, new Expression.Offset(unit, count, true));
            case "before", "after", "from", "following" -> beside(i, j, unit, is(j, "before") ? -count : count);
            default -> ahead(i, j, unit, count);
        };
    }

    /** "in two weeks": a time ahead or a duration, which only the tense can tell. */
    private @Nullable Parsed ahead(int i, int j, Unit unit, int count) {
        boolean closed = !words.at(j).isLetters() && !is(j, "'") && !is(j, "’") && !is(j, "-");
        return is(i - 1, "in") && closed ? new Parsed(i, j, new Expression.Ahead(unit, count)) : null;
    }

    private @Nullable Parsed beside(int i, int j, Unit unit, int count) {
        boolean said = is(j + 1, "that") || is(j + 1, "this");
        if (said && (lexicon.is("hour", words.at(j + 2).lower()) || is(j + 2, "day"))) {
            return new Parsed(i, j + 3, new Expression.Offset(unit, count, true));
        }
        // "away for two weeks from Monday" is a stretch, not its end.
        if (is(i - 1, "for")) {
            return null;
        }
        Parsed from = day(j + 1);
        if (from == null && is(j + 1, "now")) {
            return new Parsed(i, j + 2, new Expression.Offset(unit, count, false));
        }
        return from == null
                ? null
                : new Parsed(i, from.to(), new Expression.OffsetFrom(unit, count, from.expression()));
    }

    /** A day that something else is counted from. */
    @Nullable Parsed day(int i) {
        Parsed[] forms = {calendar.day(i), dayNear(i), calendar.feast(i), weeks.weekday(i)};
        for (Parsed form : forms) {
            if (form != null) {
                return form;
            }
        }
        return null;
    }

    private int afterHour(int i) {
        return lexicon.is("hour", words.at(i).lower()) ? i + 1 : i;
    }

    private int count(int i) {
        return amounts.count(i);
    }

    private @Nullable Unit unit(Word word) {
        Integer code = lexicon.value("unit", word.lower());
        return code == null ? null : Unit.of(code);
    }

    private static boolean isSingular(Word word) {
        return !word.lower().endsWith("s");
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
