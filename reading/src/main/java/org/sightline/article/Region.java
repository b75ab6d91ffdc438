// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

/**
 * A part of an article and what it is. Regions do not overlap and stand in text order; one region is at most one paragraph (or
 * line), so no sentence crosses two.
 */
public record Region(Kind kind, Span span) {
    /** What a region is: everything but {@code CHROME} is read. */
    public enum Kind {
        TITLE,
        BYLINE,
        CAPTION,
        BODY,
        CHROME
    }
}
