// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.EntryId;

/**
 * Which of the kept articles, and which links in them.
 *
 * @param entries only articles with a link to one of these; empty for all articles
 * @param since first day of publication, null for any; an article without one counts by the day on which it was kept
 * @param until last day, null for any
 * @param undecided also links that do not count: those that the machine or a person left open or rejected
 */
public record Selection(
        Set<EntryId> entries,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean undecided) {
    /** Every article, and every link that counts. */
    public static final Selection ALL = new Selection(Set.of(), null, null, false);

    public Selection {
        entries = Set.copyOf(entries);
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException(until + " is before " + since);
        }
    }

    /** Whether a link is meant. */
    public boolean takes(KeptLink link) {
        return undecided || link.accepted();
    }

    /** Names the selection in the audit trail, which holds no more than digests. */
    String digest() {
        return Digests.of(new TreeSet<>(entries), since, until, undecided);
    }
}
