// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Instant;

/**
 * What a person said of a link. It beats what the machine decided, and is kept apart from it.
 *
 * @param link the link's key
 * @param note why, or empty
 */
public record LinkJudgement(String link, Verdict verdict, String who, String note, Instant at) {
    /** What may be said. */
    public enum Verdict {
        /** It is the listed party. */
        ACCEPT,
        /** It is somebody else. */
        REJECT,
        /** Looked at, and not to be told from what there is. */
        UNSURE,
        /** What was said before no longer holds, and the machine's view counts again. */
        UNDO
    }
}
