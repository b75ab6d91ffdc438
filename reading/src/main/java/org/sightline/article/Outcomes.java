// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What becomes of the pieces of one input, read as they are asked for. Not thread-safe. */
abstract class Outcomes implements Iterator<Outcome> {
    private @Nullable Outcome next;

    /** The next outcome, or null where a piece gives none; not called again once it {@link #ended}. */
    abstract @Nullable Outcome advance();

    /** Whether nothing follows. */
    abstract boolean ended();

    @Override
    public final boolean hasNext() {
        while (next == null && !ended()) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public final Outcome next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Outcome outcome = next;
        next = null;
        return outcome;
    }
}
