// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.util.List;
import org.sightline.match.Explanation;

/**
 * That an entity of the article may be an entry of a list.
 *
 * @param list the dataset
 * @param entry the publisher's id
 * @param caption the entry's name as the list spells it
 * @param score 0 to 1
 * @param status whether the entry was listed on the date of each event, one row per distinct date
 * @param explanation why it was decided so
 */
public record LinkPart(
        String list,
        String entry,
        String caption,
        double score,
        Decision decision,
        List<StatusPart> status,
        Explanation explanation) {
    /** Name and context agree; undecided, for a person to look at; something contradicts. */
    public enum Decision {
        ACCEPTED,
        AMBIGUOUS,
        REJECTED
    }

    public LinkPart {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(list + ":" + entry + " has a score of " + score);
        }
        status = List.copyOf(status);
    }
}
