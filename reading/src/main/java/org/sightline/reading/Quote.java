// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

/**
 * Words of the article.
 *
 * @param start first code point
 * @param end the code point after the last
 * @param text the words themselves
 */
public record Quote(int start, int end, String text) {
    public Quote {
        check(start, end);
    }

    static void check(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
