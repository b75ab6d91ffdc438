// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;

/** "5/1-5/7, 2020", "10/1-11/2/2017": two days in numbers that may share a year. */
final class SlashedRange {
    private final Words words;
    private final YearGrammar years;

    SlashedRange(Words words, YearGrammar years) {
        this.words = words;
        this.years = years;
    }

    @Nullable Parsed at(int i) {
        boolean dash = is(i + 3, "-") || is(i + 3, "–");
        if (!is(i + 1, "/") || !dash || !is(i + 5, "/") || words.at(i).joined()) {
            return null;
        }
        for (int j = i + 1; j <= i + 6; j++) {
            boolean number = j % 2 == i % 2;
            if (!words.at(j).joined() || (number && !words.at(j).isDay())) {
                return null;
            }
        }
        boolean ownYear =
                is(i + 7, "/") && words.at(i + 8).isYear() && words.at(i + 8).joined();
        YearGrammar.Year year =
                ownYear ? new YearGrammar.Year(YearWords.number(words.at(i + 8).number()), i + 9) : years.after(i + 7);
        int a = words.at(i).number();
        int b = words.at(i + 2).number();
        int c = words.at(i + 4).number();
        int d = words.at(i + 6).number();
        boolean dayFirst = a > 12 || c > 12;
        boolean possible = dayFirst ? b <= 12 && d <= 12 : a <= 12 && c <= 12;
        // "1/2-3/4 inch" is no date; a day beyond 12, a year or a preposition tells.
        boolean told = dayFirst || b > 12 || d > 12 || !year.words().isAbsent() || is(i - 1, "from");
        if (!possible || !told) {
            return null;
        }
        Expression from = new Expression.Day(year.words(), dayFirst ? b : a, dayFirst ? a : b);
        Expression to = new Expression.Day(year.words(), dayFirst ? d : c, dayFirst ? c : d);
        return new Parsed(i, year.to(), new Expression.Range(from, to));
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
