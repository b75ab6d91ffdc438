// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

/** What a date expression says, before anything grounds it. */
sealed interface Expression {
    /** "August 12", "12 August 2024", "the 18th" (month 0). */
    record Day(YearWords year, int month, int day) implements Expression {}

    /** "August", "August 2024", "November of the same year". */
    record MonthOf(YearWords year, int month) implements Expression {}

    /** "last September": the latest before (-1) or the first after (1) the publication's month, or the one of its year (0). */
    record ShiftedMonth(int shift, int month) implements Expression {}

    /** "the last week of July", "the first ten days of 2019": from index {@code first} on, counted from 0, or from -1 at the end. */
    record UnitsOf(Unit unit, int first, int count, Expression whole) implements Expression {}

    /** "the second Friday of July": {@code index} from 0, or -1 for the last; so many days after it. */
    record WeekdayOf(int weekday, int index, int after, Expression whole) implements Expression {}

    /** "early May", "the end of 2008", "later this week". */
    record PartOf(Part part, Expression whole) implements Expression {}

    /** "Sunday 31": the day of a month that is that weekday. */
    record WeekdayDate(int weekday, int day) implements Expression {}

    /** "last Easter", "next Christmas": the latest before, the first after, or the one in the year of the publication. */
    record Shifted(int shift, Expression feast) implements Expression {}

    /** "the next four business days", Mondays to Fridays; negative before the publication. */
    record WorkingDays(int count) implements Expression {}

    /** "this working week": Monday to Friday. */
    record WorkingWeek(int shift) implements Expression {}

    /** "two years and a month ago", to the day. */
    record Amount(java.time.Period amount, boolean discourse) implements Expression {}

    /** "the last three months and two weeks". */
    record Lasting(java.time.Period amount) implements Expression {}

    /** "three days starting next Monday", "less than three days after Friday". */
    record StretchFrom(java.time.Period amount, Expression from) implements Expression {}

    /** "week 3 of 2027", as ISO 8601 counts. */
    record WeekNumber(YearWords year, int number) implements Expression {}

    /** "the week of August 5", or, where it is said to start or end then, the seven days from or up to it. */
    record WeekAt(Edge edge, Expression day) implements Expression {
        /** What the day is to its week. */
        enum Edge {
            WITHIN,
            START,
            END
        }
    }

    /** "Halloween weekend": Saturday and Sunday, with the Friday or Monday beside them when that is the day. */
    record WeekendAt(Expression day) implements Expression {}

    /** "2024", "last year", "that year". */
    record YearOf(YearWords year) implements Expression {}

    /** Quarters, halves and seasons: months from {@code first} on. */
    record Stretch(YearWords year, int first, int months) implements Expression {}

    /** "last summer": the season beginning in month {@code first}, counted from the publication. */
    record ShiftedSeason(int shift, int first) implements Expression {}

    /** "the 1990s". */
    record Decade(int from) implements Expression {}

    /** "Friday" (shift null is written as {@link #BARE}), "next Friday". */
    record Weekday(int day, int shift) implements Expression {
        /** no word such as "next" before it */
        static final int BARE = 99;
        /** "this past Friday": the latest before the publication */
        static final int PAST = 98;
        /** "this coming Friday": the first after the publication */
        static final int COMING = 97;
        /** "the following Friday": the first after the date before */
        static final int FOLLOWING = 96;
    }

    /** "over the weekend", "the coming weekend". */
    record Weekend(boolean coming) implements Expression {}

    /** So many days after Easter Sunday of the Western churches. */
    record Easter(YearWords year, int days) implements Expression {}

    /** "last week", "today", "the same month", "the following year": a whole unit counted from an anchor. */
    record Period(Unit unit, int count, boolean discourse) implements Expression {}

    /** "two days ago", "a week later": so much before or after an anchor. */
    record Offset(Unit unit, int count, boolean discourse) implements Expression {}

    /** "in two weeks", where the sentence speaks of the future. */
    record Ahead(Unit unit, int count) implements Expression {}

    /** "two days after August 12". */
    record OffsetFrom(Unit unit, int count, Expression from) implements Expression {}

    /** "the past three months", "the next two weeks". */
    record Stretching(Unit unit, int count) implements Expression {}

    /** "the first day", "the closing day" ({@code -1}) of the days that the story named before. */
    record DayOfRange(int index) implements Expression {}

    /** "from August 12 to 14". */
    record Range(Expression from, Expression to) implements Expression {}

    /** "since 2022". */
    record Since(Expression from) implements Expression {}

    /** Words that are a date but that nothing can ground. */
    record Vague() implements Expression {}
}
