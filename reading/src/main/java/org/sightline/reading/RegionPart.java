// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

/**
 * A part of the article.
 *
 * @param start first code point
 * @param end the code point after the last
 */
public record RegionPart(Kind kind, int start, int end) {
    /** What the part is. Mentions and claims never come from {@code CHROME}. */
    public enum Kind {
        TITLE,
        BYLINE,
        CAPTION,
        BODY,
        CHROME
    }

    public RegionPart {
        Quote.check(start, end);
    }
}
