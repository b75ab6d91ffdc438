// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

import java.util.List;

/**
 * A page as text.
 *
 * @param text what is seen of it, blocks parted by blank lines, lines of one list or address by line ends
 * @param parts what its mark-up says of some of its lines, in text order, without overlap; the others are for their words to tell
 */
public record HtmlPage(String text, List<HtmlPart> parts, Metadata metadata) {
    public HtmlPage {
        parts = List.copyOf(parts);
    }
}
