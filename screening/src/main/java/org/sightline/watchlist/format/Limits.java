// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

/**
 * How much a list file may ask of us. Every reader is given these, and a file that goes past one is refused.
 *
 * @param bytes decompressed size of one file
 * @param field UTF-16 code units of one line, field or text
 * @param entries entries of one list
 * @param depth nesting of elements or objects
 */
public record Limits(long bytes, int field, int entries, int depth) {
    public Limits {
        if (bytes <= 0 || field <= 0 || entries <= 0 || depth <= 0) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** Four gigabytes, a million code units, five million entries, 32 levels: ten times what any publisher issues. */
    public static Limits standard() {
        return new Limits(4L << 30, 1 << 20, 5_000_000, 32);
    }
}
