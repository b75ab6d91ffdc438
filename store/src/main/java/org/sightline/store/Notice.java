// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction or a dispute, shown wherever what it is about is shown.
 *
 * @param number names it
 * @param article the article's id
 * @param about empty for the whole article, else a link's key or a claim's id
 * @param withdrawn when it was withdrawn, or null
 */
public record Notice(
        long number,
        String article,
        String about,
        Kind kind,
        String words,
        String who,
        Instant at,
        @Nullable Instant withdrawn) {
    /** What is said. */
    public enum Kind {
        /** It was wrong, and this is how it is. */
        CORRECTION,
        /** Somebody says that it is wrong. */
        DISPUTE
    }
}
