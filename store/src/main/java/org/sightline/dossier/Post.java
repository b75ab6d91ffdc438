// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.Interval;
import org.sightline.reading.Quote;
import org.sightline.reading.RolePart;

/**
 * A post that articles give the party.
 *
 * @param organizations the innermost first, then those around it
 * @param state as the articles put it
 * @param first the day of the first article that says so
 * @param last the day of the last one
 * @param reports by day
 */
public record Post(
        String title,
        List<String> organizations,
        RolePart.State state,
        LocalDate first,
        LocalDate last,
        List<Given> reports) {
    public Post {
        organizations = List.copyOf(organizations);
        reports = List.copyOf(reports);
    }

    /**
     * That one article says so.
     *
     * @param told the day it told it
     * @param date when the post was held, where the article says
     * @param copies ids of copies of the article that say the same
     */
    public record Given(
            String story,
            String article,
            LocalDate told,
            @Nullable Interval date,
            Quote quote,
            List<Match> matches,
            List<String> copies) {
        public Given {
            matches = List.copyOf(matches);
            copies = List.copyOf(copies);
        }
    }
}
