// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * Counted units: "the first ten days of last year", "the second Friday of July", "the next four business days", "five upcoming
 * years", "three days starting next Monday", "two years and a month ago".
 */
final class CountGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final RelativeGrammar relative;
    private final Grammar.Form wholes;
    private final Amounts amounts;

    CountGrammar(Words words, Lexicon lexicon, RelativeGrammar relative, Grammar.Form wholes) {
        this.words = words;
        this.lexicon = lexicon;
        this.relative = relative;
        this.wholes = wholes;
        this.amounts = new Amounts(words, lexicon);
    }

    @Nullable Parsed at(int i) {
        Parsed[] forms = {
            unitsOf(i),
            dayOfMonth(i),
            weekdayOf(i),
            workingDays(i),
            countThenShift(i),
            lasting(i),
            starting(i),
            within(i),
            beside(i),
            severalUnits(i)
        };
        Parsed longest = null;
        for (Parsed form : forms) {
            longest = form != null && (longest == null || form.to() > longest.to()) ? form : longest;
        }
        return longest;
    }

    /** "the last week of July", "first ten days of 2019", "the ninth month of next year", "the 15th day of next month". */
    private @Nullable Parsed unitsOf(int i) {
        int j = is(i, "the") ? i + 1 : i;
        int index = index(j);
        if (index == 0) {
            return null;
        }
        int count = amounts.count(j + 1);
        int noun = count > 1 ? j + 2 : j + 1;
        Unit unit = amounts.unit(noun);
        boolean number =
                count > 1 ? !amounts.isSingular(noun) && (index == 1 || index == -1) : amounts.isSingular(noun);
        Parsed whole = unit != null && number ? whole(noun + 1) : null;
        if (whole == null || unit == null) {
            return null;
        }
        int many = Math.max(1, count);
        int first = index < 0 ? -many : index - 1;
        return new Parsed(i, whole.to(), new Expression.UnitsOf(unit, first, many, whole.expression()));
    }

    /** "the 15th of next month", "the fifth of the month". */
    private @Nullable Parsed dayOfMonth(int i) {
        int j = is(i, "the") ? i + 1 : i;
        Word word = words.at(j);
        Integer named = lexicon.value("ordinal", word.lower());
        int day = named != null ? named : word.isDay() && word.ordinal() ? word.number() : 0;
        Integer shift = is(j + 2, "the")
                ? Integer.valueOf(0)
                : lexicon.value("shift", words.at(j + 2).lower());
        return day > 0 && is(j + 1, "of") && shift != null && is(j + 3, "month")
                ? new Parsed(i, j + 4, days(day, 1, shift))
                : null;
    }

    /** Days of the publication's month or one beside it. */
    static Expression days(int first, int count, int shift) {
        return new Expression.UnitsOf(Unit.DAY, first - 1, count, new Expression.Period(Unit.MONTH, shift, false));
    }

    /** "the second Friday of July", "the last Monday in May". */
    private @Nullable Parsed weekdayOf(int i) {
        int j = is(i, "the") ? i + 1 : i;
        int index = index(j);
        Integer weekday = lexicon.value("weekday", words.at(j + 1).lower());
        Parsed whole = index == 0 || weekday == null ? null : whole(j + 2);
        return whole == null || weekday == null
                ? null
                : new Parsed(
                        i,
                        whole.to(),
                        new Expression.WeekdayOf(weekday, index < 0 ? -1 : index - 1, 0, whole.expression()));
    }

    /** What it is of: longer than a day, and not the owner of something else. */
    private @Nullable Parsed whole(int i) {
        boolean of = is(i, "of") || is(i, "in");
        Parsed whole = of || lexicon.is("shift", words.at(i).lower()) ? wholes.at(of ? i + 1 : i) : null;
        boolean owner = whole != null && (is(whole.to(), "'s") || is(whole.to(), "’s"));
        return whole == null || owner || RangeGrammar.isDay(whole.expression()) ? null : whole;
    }

    /** 1 for "first" or "1st", -1 for "last", else 0. */
    private int index(int i) {
        Word word = words.at(i);
        Integer ordinal = lexicon.value("ordinal", word.lower());
        if (ordinal != null) {
            return ordinal;
        }
        return is(i, "last") || is(i, "final") || is(i, "closing") ? -1 : word.ordinal() ? word.number() : 0;
    }

    /** "the next four business days", "the previous 3 working days", "five upcoming working days". */
    private @Nullable Parsed workingDays(int i) {
        int j = is(i, "the") ? i + 1 : i;
        boolean shiftFirst = lexicon.is("shift", words.at(j).lower());
        Integer shift = lexicon.value("shift", words.at(shiftFirst ? j : j + 1).lower());
        int count = amounts.count(shiftFirst ? j + 1 : j);
        boolean days = lexicon.is("working", words.at(j + 2).lower()) && (is(j + 3, "days") || is(j + 3, "day"));
        return shift != null && shift != 0 && count > 0 && days
                ? new Parsed(i, j + 4, new Expression.WorkingDays(shift * count))
                : null;
    }

    /** "the five upcoming years", "10 previous weeks". */
    private @Nullable Parsed countThenShift(int i) {
        int j = is(i, "the") ? i + 1 : i;
        int count = amounts.count(j);
        Integer shift = lexicon.value("shift", words.at(j + 1).lower());
        Unit unit = amounts.unit(j + 2);
        if (count < 2 || shift == null || shift == 0 || unit == null || unit == Unit.WEEKEND) {
            return null;
        }
        return amounts.isSingular(j + 2) || words.at(j).joined()
                ? null
                : new Parsed(i, j + 3, new Expression.Stretching(unit, shift * count));
    }

    /** "the last three months and two weeks". */
    private @Nullable Parsed lasting(int i) {
        int j = is(i, "the") ? i + 1 : i;
        Integer shift = lexicon.value("shift", words.at(j).lower());
        Amounts.Amount amount = shift == null || shift == 0 ? null : amounts.at(j + 1);
        if (amount == null || shift == null || amount.parts() < 2 || counts(amount.to())) {
            return null;
        }
        return new Parsed(i, amount.to(), new Expression.Lasting(amount.period().multipliedBy(shift)));
    }

    /** "three days starting next Monday", "for two weeks from Friday", "for 3 days, from today". */
    private @Nullable Parsed starting(int i) {
        Amounts.Amount amount = amounts.at(i);
        if (amount == null || words.at(i).joined()) {
            return null;
        }
        int j = is(amount.to(), ",") ? amount.to() + 1 : amount.to();
        boolean start = switch (words.at(j).lower()) {
            case "starting", "beginning", "commencing" -> true;
            default -> false;
        };
        boolean from = is(j, "from") && (is(i - 1, "for") || j > amount.to());
        if (!start && !from) {
            return null;
        }
        int k = j + 1;
        k = start && (is(k, "from") || is(k, "on")) ? k + 1 : k;
        Parsed day = relative.day(k);
        return day == null
                ? null
                : new Parsed(i, day.to(), new Expression.StretchFrom(amount.period(), day.expression()));
    }

    /** "less than three days after Friday", "within two weeks of August 5". */
    private @Nullable Parsed within(int i) {
        boolean less = (is(i, "less") || is(i, "fewer")) && is(i + 1, "than");
        Amounts.Amount amount = less ? amounts.at(i + 2) : is(i, "within") ? amounts.at(i + 1) : null;
        boolean after = amount != null && (is(amount.to(), "after") || (!less && is(amount.to(), "of")));
        Parsed day = after && amount != null ? relative.day(amount.to() + 1) : null;
        return day == null || amount == null
                ? null
                : new Parsed(i, day.to(), new Expression.StretchFrom(amount.period(), day.expression()));
    }

    /** "the three days after Christmas", "in the two weeks before May 5": a stretch up to or from the day, which is not in it. */
    private @Nullable Parsed beside(int i) {
        int count = is(i, "the") ? amounts.count(i + 1) : 0;
        Unit unit = amounts.unit(i + 2);
        Amounts.Amount amount = count > 1 && unit != null ? amounts.at(i + 1) : null;
        if (amount == null || unit == null || amount.parts() > 1 || amounts.isSingular(i + 2)) {
            return null;
        }
        boolean before = is(i + 3, "before");
        Parsed day = before || is(i + 3, "after") ? relative.day(i + 4) : null;
        return day == null
                ? null
                : new Parsed(
                        i,
                        day.to(),
                        new Expression.StretchFrom(
                                amount.period(),
                                new Expression.OffsetFrom(
                                        before ? unit : Unit.DAY, before ? -count : 1, day.expression())));
    }

    /** "two years and a month ago", "1 year 2 months from now", "one year, two days later". */
    private @Nullable Parsed severalUnits(int i) {
        Amounts.Amount amount = amounts.at(i);
        if (amount == null || amount.parts() < 2 || words.at(i).joined()) {
            return null;
        }
        int to = amount.to();
        boolean fromNow = is(to, "from") && (is(to + 1, "now") || is(to + 1, "today"));
        if (fromNow) {
            return new Parsed(i, to + 2, new Expression.Amount(amount.period(), false));
        }
        return switch (words.at(to).lower()) {
            case "ago" ->
                new Parsed(i, to + 1, new Expression.Amount(amount.period().negated(), false));
            case "earlier" ->
                new Parsed(i, to + 1, new Expression.Amount(amount.period().negated(), true));
            case "later" -> new Parsed(i, to + 1, new Expression.Amount(amount.period(), true));
            default -> null;
        };
    }

    private boolean counts(int i) {
        return is(i, "ago") || is(i, "later") || is(i, "earlier");
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
