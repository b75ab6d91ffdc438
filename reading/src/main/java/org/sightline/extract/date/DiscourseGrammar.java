// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** Expressions that count from a date before them in the story: "that February", "the following day", "the closing day". */
final class DiscourseGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final CalendarGrammar calendar;

    DiscourseGrammar(Words words, Lexicon lexicon, CalendarGrammar calendar) {
        this.words = words;
        this.lexicon = lexicon;
        this.calendar = calendar;
    }

    @Nullable Parsed at(int i) {
        Parsed month = thatMonth(i);
        return month == null ? follow(i) : month;
    }

    /** "that February": of the year that the story speaks of. */
    private @Nullable Parsed thatMonth(int i) {
        Word name = words.at(i + 1);
        Integer month = calendar.month(name);
        Word next = words.at(i + 2);
        if (!is(i, "that") || month == null || !name.isCapital() || next.isNumber()) {
            return null;
        }
        // "said that May Hollis came"
        boolean closed = !next.isLetters() || lexicon.is("preposition", next.lower());
        boolean owner = is(i + 2, "'s") || is(i + 2, "’s");
        return closed && !owner
                ? new Parsed(i, i + 2, new Expression.MonthOf(new YearWords(YearWords.Kind.DISCOURSE, 0), month))
                : null;
    }

    /** "the same month", "the following day", "that night", "the day before", "a week before that evening". */
    private @Nullable Parsed follow(int i) {
        boolean that = is(i, "that");
        boolean article = that || is(i, "the");
        Word next = words.at(i + 1);
        if (that && (lexicon.is("hour", next.lower()) || (unit(next) != null && isSingular(next))) && !is(i + 2, "-")) {
            Unit unit = unit(next);
            return new Parsed(i, i + 2, new Expression.Period(unit == null ? Unit.DAY : unit, 0, true));
        }
        Integer count = lexicon.value("follow", words.at(article ? i + 1 : i).lower());
        int noun = article ? i + 2 : i + 1;
        boolean free = article || ((is(i, "next") || is(i, "following")) && is(noun, "day"));
        if (count != null && free && is(noun, "weekend") && count == 0) {
            return new Parsed(i, noun + 1, new Expression.Period(Unit.WEEKEND, 0, true));
        }
        boolean hour = lexicon.is("hour", words.at(noun).lower());
        Unit unit = hour ? Unit.DAY : unit(words.at(noun));
        if (count != null && free && unit != null && (hour || isSingular(words.at(noun)))) {
            boolean story = unit != Unit.QUARTER && unit != Unit.DECADE && unit != Unit.FORTNIGHT;
            return new Parsed(i, noun + 1, new Expression.Period(unit, count, story));
        }
        boolean beside = is(i + 2, "before") || is(i + 2, "after") || is(i + 2, "earlier") || is(i + 2, "later");
        if (!is(i, "the") || !isSingular(next) || unit(next) == null || !beside || saysWhat(i + 3)) {
            return null;
        }
        int sign = is(i + 2, "before") || is(i + 2, "earlier") ? -1 : 1;
        return new Parsed(i, i + 3, new Expression.Period(java.util.Objects.requireNonNull(unit(next)), sign, true));
    }

    /** "the first day", "the closing day", "the second day of the talks". */
    @Nullable Parsed dayOfRange(int i) {
        if (!(is(i, "the") || is(i, "its") || is(i, "their"))
                || !is(i + 2, "day")
                || (is(i + 3, "of") && is(i + 4, "the") && is(i + 5, "week"))) {
            return null;
        }
        String which = words.at(i + 1).lower();
        Integer ordinal = lexicon.value("ordinal", which);
        Integer index = switch (which) {
            case "opening" -> Integer.valueOf(0);
            case "closing", "final", "last", "concluding" -> Integer.valueOf(-1);
            default -> ordinal == null ? null : Integer.valueOf(ordinal - 1);
        };
        return index == null ? null : new Parsed(i, i + 3, new Expression.DayOfRange(index));
    }

    /** Whether "the day before" goes on to say before what: then it counts from that, which nobody here knows. */
    private boolean saysWhat(int i) {
        Word next = words.at(i);
        if (!next.isLetters()) {
            return false;
        }
        boolean joins = switch (next.lower()) {
            case "and", "but", "in", "at", "with", "by", "on", "to", "for", "when", "where", "while", "as", "or" ->
                true;
            default -> false;
        };
        return !joins;
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
