// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

/**
 * What became of an article that was to be kept.
 *
 * @param article its id
 */
public record Kept(String article, Outcome outcome) {
    /** What became of it. */
    public enum Outcome {
        /** It was not there before. */
        NEW,
        /** It was there; the machine's part was replaced, and judgements were kept. */
        READ_AGAIN,
        /** It was there with the same reading; nothing was written, but perhaps another place where it was found. */
        UNCHANGED,
        /** It was forgotten once, so it was not kept again. */
        FORGOTTEN
    }
}
