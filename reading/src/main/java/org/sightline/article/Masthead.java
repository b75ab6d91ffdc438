// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that stands over a story: in the line with the paper's name, beside the section, between headline and story. A page's banner
 * stands there too and gives the day of a visit, so the day is worth no more than the story lets it be.
 */
public final class Masthead {
    private static final int LINES = 12;
    /** longer lines over a story are its text */
    private static final int LONGEST = 16;

    private Masthead() {}

    /** The first whole day that the lines over the story print, or null where they print none or days that lie apart. */
    public static @Nullable LocalDate day(Article article) {
        LocalDate found = null;
        int seen = 0;
        for (Line line : Line.of(article.text())) {
            if (seen++ >= LINES || (line.isProse() && line.length() > LONGEST)) {
                break;
            }
            LocalDate day = line.length() > LONGEST ? null : PrintedDay.in(line.words());
            if (day != null && found != null && Math.abs(found.toEpochDay() - day.toEpochDay()) > 1) {
                return null;
            }
            found = found == null ? day : found;
        }
        return found;
    }

    /** A line that prints a whole day and little else is over a story, but is not its headline. */
    static boolean isDayLine(Line line) {
        return line.length() <= LONGEST && !line.endsSentence() && PrintedDay.in(line.words()) != null;
    }
}
