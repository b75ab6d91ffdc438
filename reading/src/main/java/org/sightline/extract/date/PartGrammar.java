// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** "early May", "late 2022", "mid-November", "the beginning of last year", "later this week", "the rest of the month". */
final class PartGrammar {
    private final Words words;
    private final Lexicon lexicon;
    private final Grammar.Form wholes;

    PartGrammar(Words words, Lexicon lexicon, Grammar.Form wholes) {
        this.words = words;
        this.lexicon = lexicon;
        this.wholes = wholes;
    }

    @Nullable Parsed at(int i) {
        Parsed toDate = toDate(i);
        if (toDate != null) {
            return toDate;
        }
        Integer part = lexicon.value("part", words.at(i).lower());
        if (part != null) {
            boolean joins = is(i + 1, "-") || is(i + 1, "in");
            return part(i, joins ? i + 2 : i + 1, part, false);
        }
        int j = is(i, "the") ? i + 1 : i;
        Integer edge = lexicon.value("edge", words.at(j).lower());
        return edge != null && is(j + 1, "of") ? part(i, j + 2, edge, true) : null;
    }

    private @Nullable Parsed part(int from, int i, int code, boolean bare) {
        Parsed whole = current(i);
        whole = whole == null && bare ? currentWithoutArticle(i) : whole;
        whole = whole == null ? wholes.at(i) : whole;
        return whole == null || RangeGrammar.isDay(whole.expression())
                ? null
                : new Parsed(from, whole.to(), new Expression.PartOf(Part.of(code), whole.expression()));
    }

    /** "later in the year", "the end of the month": the one of the publication. */
    @Nullable Parsed current(int i) {
        return is(i, "the") ? currentWithoutArticle(i + 1, i) : null;
    }

    /** "by end of month". */
    private @Nullable Parsed currentWithoutArticle(int i) {
        return currentWithoutArticle(i, i);
    }

    private @Nullable Parsed currentWithoutArticle(int i, int from) {
        Integer unit = lexicon.value("unit", words.at(i).lower());
        boolean whole = unit != null
                && !words.at(i).lower().endsWith("s")
                && unit > 1
                && !is(i + 1, "before")
                && !is(i + 1, "after")
                && !is(i + 1, "-")
                && !is(i + 1, "'s");
        return whole && unit != null ? new Parsed(from, i + 1, new Expression.Period(Unit.of(unit), 0, false)) : null;
    }

    /** "the year to date", "month-to-date". */
    private @Nullable Parsed toDate(int i) {
        int j = is(i, "the") ? i + 1 : i;
        boolean hyphens = is(j + 1, "-") && is(j + 3, "-");
        int to = hyphens ? j + 2 : j + 1;
        int date = hyphens ? j + 4 : j + 2;
        Integer unit = lexicon.value("unit", words.at(j).lower());
        if (unit == null || unit == 1 || !is(to, "to") || !is(date, "date")) {
            return null;
        }
        Expression whole = new Expression.Period(Unit.of(unit), 0, false);
        return new Parsed(i, date + 1, new Expression.PartOf(Part.SO_FAR, whole));
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
