// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.html;

import org.jsoup.nodes.Element;

/**
 * One line of a page's text.
 *
 * @param element the innermost block that it stands in
 * @param linked how many of its letters stand in links
 */
record Block(int start, int end, Element element, int linked) {
    private static final double MOSTLY = 0.8;
    private static final int PROSE_WORDS = 7;

    /** Whether it is hardly more than links. */
    boolean isLinks() {
        return linked >= (end - start) * MOSTLY;
    }

    /** Whether it is nothing but a point in time, such as the day of publication. */
    boolean isStamp(String line) {
        return element.select("time").stream().anyMatch(time -> time.text().equals(line));
    }

    /** Whether it is long enough, or closed enough, to be a sentence of a story. */
    static boolean isProse(String line) {
        int words = line.split("\\s+", PROSE_WORDS + 1).length;
        boolean unspaced = line.codePoints().filter(Character::isIdeographic).count() > 2 * PROSE_WORDS;
        return (words >= PROSE_WORDS || unspaced) && line.matches("(?s).*[.!?。！？…؟][\"'”’»)\\]」』）]*");
    }
}
