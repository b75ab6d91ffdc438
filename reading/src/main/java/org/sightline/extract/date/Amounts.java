// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How many of which unit: "three weeks", "a couple of days", "two years, one month and 21 days". */
final class Amounts {
    private final Words words;
    private final Lexicon lexicon;

    /**
     * Units of time one after the other.
     *
     * @param parts how many units are named
     * @param to index after the last word
     */
    record Amount(Period period, int parts, int to) {}

    Amounts(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    @Nullable Amount at(int i) {
        Period sum = Period.ZERO;
        int parts = 0;
        int j = i;
        int to = i;
        while (parts < 4) {
            int count = count(j);
            Unit unit = unit(j + 1);
            Period period = count < 1 || unit == null ? null : period(unit, count);
            if (period == null) {
                break;
            }
            sum = sum.plus(period);
            parts++;
            to = j + 2;
            j = is(to, ",") ? to + 1 : to;
            j = is(j, "and") ? j + 1 : j;
        }
        return parts == 0 ? null : new Amount(sum, parts, to);
    }

    /** A whole number in digits or words, "a" and "couple" among them; 0 when there is none. */
    int count(int i) {
        Word word = words.at(i);
        if (word.isNumber() && !word.ordinal() && word.number() <= 999) {
            return word.number();
        }
        Integer named = lexicon.value("number", word.lower());
        return named == null ? 0 : named;
    }

    @Nullable Unit unit(int i) {
        Integer code = lexicon.value("unit", words.at(i).lower());
        return code == null ? null : Unit.of(code);
    }

    boolean isSingular(int i) {
        return !words.at(i).lower().endsWith("s");
    }

    private static @Nullable Period period(Unit unit, int count) {
        return switch (unit) {
            case DAY -> Period.ofDays(count);
            case WEEK -> Period.ofWeeks(count);
            case FORTNIGHT -> Period.ofWeeks(2 * count);
            case MONTH -> Period.ofMonths(count);
            case QUARTER -> Period.ofMonths(3 * count);
            case YEAR -> Period.ofYears(count);
            case DECADE -> Period.ofYears(10 * count);
            case WEEKEND -> null;
        };
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
