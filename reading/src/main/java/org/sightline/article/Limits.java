// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

/**
 * What the reader of articles takes at most; the one place where untrusted input meets its bounds.
 *
 * @param articleBytes bytes of one file, or of one line of NDJSON; more is refused, not cut
 * @param jsonDepth nesting of one NDJSON line
 */
public record Limits(int articleBytes, int jsonDepth) {
    /** 20 MiB an article: thirty thick novels, and far less than memory. */
    public static final Limits STANDARD = new Limits(20 * 1024 * 1024, 32);

    public Limits {
        if (articleBytes < 1 || jsonDepth < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
