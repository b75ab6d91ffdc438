// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.time.Instant;
import org.sightline.watchlist.EntryId;

/**
 * What a person said of two entries.
 *
 * @param kind what was said
 * @param one the smaller id of the two
 * @param other the greater one
 * @param by who said it; never blank
 * @param note why, or empty
 * @param at when
 */
public record Judgement(Kind kind, EntryId one, EntryId other, String by, String note, Instant at) {
    private static final int MOST_LETTERS = 10_000;

    /** What may be said. */
    public enum Kind {
        /** The two are one party. */
        JOIN,
        /** The two are two parties. */
        SPLIT,
        /** What was said before no longer holds, and the machine's view counts again. */
        UNDO
    }

    /** Puts the two into their order. */
    public Judgement {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a judgement is about two entries, not twice about " + one);
        }
        if (one.compareTo(other) > 0) {
            EntryId first = one;
            one = other;
            other = first;
        }
        by = by.strip();
        note = note.strip();
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a judgement needs a name: who says so");
        }
        if (by.length() > MOST_LETTERS || note.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("a name or note of more than " + MOST_LETTERS + " letters");
        }
    }
}
