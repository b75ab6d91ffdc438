// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds date expressions in a run of words, from left to right, the longest reading first: ranges of two dates, then single dates. */
final class Grammar {
    private final Words words;
    private final Lexicon lexicon;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;
    private final StretchGrammar stretches;
    private final PartGrammar parts;
    private final CountGrammar counts;
    private final NamedWeekGrammar weeks;
    private final RangeGrammar ranges;

    /** Asks for one form of expression at a word; null where it is not there. */
    interface Form {
        @Nullable Parsed at(int i);
    }

    Grammar(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.calendar = new CalendarGrammar(words, lexicon);
        this.relative = new RelativeGrammar(words, lexicon, calendar);
        this.stretches = new StretchGrammar(words, lexicon);
        this.parts = new PartGrammar(words, lexicon, this::whole);
        this.counts = new CountGrammar(words, lexicon, relative, this::wholeOrCurrent);
        this.weeks = new NamedWeekGrammar(words, lexicon, calendar);
        this.ranges = new RangeGrammar(words, lexicon, calendar, this::single);
    }

    /** All expressions, in order, without overlap. */
    List<Parsed> all() {
        List<Parsed> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Parsed here = lexicon.opens(words.at(i)) ? at(i) : null;
            if (here != null) {
                found.add(here);
                i = here.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Parsed at(int i) {
        if (is(i, "since") && !is(i + 1, "then")) {
            Parsed since = ranges.at(i + 1) == null ? single(i + 1) : null;
            return since == null ? null : new Parsed(i, since.to(), new Expression.Since(since.expression()));
        }
        Parsed range = ranges.at(i);
        return range != null ? range : single(i);
    }

    private @Nullable Parsed single(int i) {
        return longest(parts.at(i), counts.at(i), weeks.at(i), stretches.at(i), relative.at(i), calendar.at(i));
    }

    /** A period or day that others are parts of. */
    private @Nullable Parsed whole(int i) {
        return longest(stretches.at(i), relative.at(i), calendar.at(i));
    }

    private @Nullable Parsed wholeOrCurrent(int i) {
        return longest(parts.current(i), whole(i));
    }

    /** The one that takes most words; of equals, the first. */
    private static @Nullable Parsed longest(@Nullable Parsed... forms) {
        Parsed longest = null;
        for (Parsed form : forms) {
            if (form != null && (longest == null || form.to() > longest.to())) {
                longest = form;
            }
        }
        return longest;
    }

    private boolean is(int i, String word) {
        return words.at(i).lower().equals(word);
    }
}
