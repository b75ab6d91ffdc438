// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Article;
import org.sightline.article.Span;

/** The days that a stretch of a story spells out, before anything is known of the story's own day. */
final class SpelledDays {
    private final Lexicon lexicon;
    private final TenseCues cues;

    SpelledDays(Lexicon lexicon, TenseCues cues) {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /** Days with their year. */
    List<LocalDate> whole(String text, Span region) {
        List<LocalDate> days = new ArrayList<>();
        for (Parsed parsed : new Grammar(Words.of(text, region, lexicon), lexicon).all()) {
            if (parsed.expression() instanceof Expression.Day day && day.year().kind() == YearWords.Kind.NUMBER) {
                LocalDate found = date(day.year().value(), day);
                if (found != null) {
                    days.add(found);
                }
            }
        }
        return days;
    }

    /** The whole days that a paragraph tells of in the past. */
    List<LocalDate> past(Article article, Span region) {
        List<LocalDate> days = new ArrayList<>();
        for (Expression.Day day : pastDays(article, region)) {
            LocalDate found =
                    day.year().kind() == YearWords.Kind.NUMBER ? date(day.year().value(), day) : null;
            if (found != null) {
                days.add(found);
            }
        }
        return days;
    }

    /** Days, with a year or without, that are told in the past. */
    List<Expression.Day> pastDays(Article article, Span region) {
        List<Expression.Day> days = new ArrayList<>();
        Words words = Words.of(article.text(), region, lexicon);
        for (Parsed parsed : new Grammar(words, lexicon).all()) {
            if (parsed.expression() instanceof Expression.Day day
                    && day.month() != 0
                    && cues.around(
                                    words,
                                    parsed.from(),
                                    parsed.to(),
                                    word -> word.lower().endsWith("ed"))
                            == Tense.PAST) {
                days.add(day);
            }
        }
        return days;
    }

    /** The day in a year; null where there is no such day. */
    static @Nullable LocalDate date(int year, Expression.Day day) {
        Stretched found = year == 0 ? null : Calendar.day(year, day.month(), day.day(), DateInterval.Basis.EXPLICIT);
        return found == null ? null : found.start();
    }
}
