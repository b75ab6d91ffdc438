// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

/** Whole lines of a page's text, half-open in UTF-16 code units, and what they are. */
public record HtmlPart(int start, int end, Kind kind) {
    /** What mark-up can tell. */
    public enum Kind {
        TITLE,
        BYLINE,
        CAPTION,
        CHROME
    }
}
