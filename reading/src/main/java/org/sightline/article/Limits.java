// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

/**
 * What the reader of articles takes at most; the one place where untrusted input meets its bounds.
 *
 * @param articleBytes bytes of one file, or of one line of NDJSON; more is refused, not cut
 * @param jsonDepth nesting of one NDJSON line
 * @param deepUnits UTF-16 code units of one article that are read whole; in what comes after them only listed names are looked up
 */
public record Limits(int articleBytes, int jsonDepth, int deepUnits) {
    /**
     * 20 MiB an article: thirty thick novels, and far less than memory. 200,000 code units read whole: forty long reads of a
     * magazine, and some ten seconds of work.
     */
    public static final Limits STANDARD = new Limits(20 * 1024 * 1024, 32, 200_000);

    public Limits {
        if (articleBytes < 1 || jsonDepth < 1 || deepUnits < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
