// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.List;
import org.sightline.reading.Quote;

/**
 * What cannot all hold, or what may be one happening told in two ways. Nothing is decided: the sides stand as they are.
 *
 * @param about what they disagree on, in words
 * @param sides at least two, by article and claim
 */
public record Conflict(Kind kind, String about, List<Side> sides) {
    public Conflict {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a conflict about " + about + " needs two sides");
        }
    }

    /** Where a conflict was seen. */
    public enum Kind {
        /** One article's reading names it. */
        WITHIN_STORY,
        /** Of one happening, one article says that it took place and another that it did not. */
        DENIED,
        /** Two stories tell the same type of event at the same place on neighbouring days. */
        DATE,
        /** Two stories tell the same type of event with the same companion on the same day at different places. */
        PLACE,
        /** A later story says that the party holds a post that an earlier one calls former. */
        POST
    }

    /**
     * One side.
     *
     * @param says the point it makes, in words
     * @param sighting the sighting's id, empty for a post
     * @param claims ids in the article's reading; empty for a post
     */
    public record Side(String says, String sighting, String article, List<String> claims, List<Quote> quotes) {
        public Side {
            claims = List.copyOf(claims);
            quotes = List.copyOf(quotes);
        }
    }
}
