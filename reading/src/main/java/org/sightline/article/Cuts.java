// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a page into regions: a wrapped paragraph is one, a dateline and what follows it are two, and a picture's number in its
 * gallery is in none, for a parser would take either for words of the sentence.
 */
final class Cuts {
    /** "2/5 ", "(2/5) ", "2 of 5 | " before a capital. */
    private static final Pattern COUNTER = Pattern.compile(
            "^(?:\\(?\\d{1,3}\\s?/\\s?\\d{1,3}\\)?\\s*[|:.–—-]?|\\(?\\d{1,3} of \\d{1,3}(?:\\)\\s*[|:.–—-]?|\\s*[|:–—]))\\s+"
                    + "(?=[\"“‘']?\\p{Lu})");
    /** Whether paragraphs open like this more than once tells a list of names from a place. */
    private static final int ONCE = 1;

    private Cuts() {}

    static List<Region> regions(Page page) {
        List<Region> regions = new ArrayList<>();
        int undated = undatedPlace(page);
        Line before = null;
        for (int i = 0; i < page.size(); i++) {
            Line line = page.line(i);
            Region.Kind here = page.kind(i);
            if (here != null && here != Region.Kind.CAPTION) {
                regions.add(new Region(here, line.span()));
                before = null;
                continue;
            }
            Matcher counter = COUNTER.matcher(line.words());
            if (counter.find()) {
                int start = line.span().start() + counter.end();
                regions.add(new Region(
                        Region.Kind.CAPTION, new Span(start, line.span().end())));
                before = null;
                continue;
            }
            if (here == Region.Kind.CAPTION) {
                regions.add(new Region(here, line.span()));
                before = null;
                continue;
            }
            if (before != null && continues(before, line)) {
                Region open = regions.remove(regions.size() - 1);
                regions.add(new Region(Region.Kind.BODY, open.span().cover(line.span())));
                before = line;
                continue;
            }
            Dateline dateline = Dateline.in(line.words(), line.span().start());
            int opening =
                    dateline != null ? dateline.span().length() : i == undated ? Dateline.undated(line.words()) : 0;
            add(regions, line, opening);
            before = opening == line.words().length() ? null : line;
        }
        return regions;
    }

    private static void add(List<Region> regions, Line line, int opening) {
        int start = line.span().start();
        int rest = opening;
        while (rest < line.words().length()
                && Character.isWhitespace(line.words().charAt(rest))) {
            rest++;
        }
        if (opening > 0) {
            regions.add(new Region(Region.Kind.BODY, new Span(start, start + opening)));
        }
        if (rest < line.words().length()) {
            regions.add(new Region(
                    Region.Kind.BODY, new Span(start + rest, line.span().end())));
        }
    }

    /** The story's first paragraph where it alone opens with a place and a dash; else -1. */
    private static int undatedPlace(Page page) {
        int found = -1;
        int count = 0;
        int paragraphs = 0;
        for (int i = 0; i < page.size(); i++) {
            if (page.kind(i) != null || !page.line(i).isProse()) {
                continue;
            }
            paragraphs++;
            if (Dateline.undated(page.line(i).words()) > 0) {
                count++;
                found = paragraphs == 1 ? i : found;
            }
        }
        return count == ONCE ? found : -1;
    }

    /** Whether a line goes on in the next because the text was wrapped at a column, not because a paragraph ended. */
    private static boolean continues(Line line, Line next) {
        if (line.paragraph() != next.paragraph() || line.endsSentence()) {
            return false;
        }
        int width = line.words().length();
        boolean column = width >= 55 && width <= 100 && next.words().length() <= 100;
        boolean midway = width >= 45
                && width <= 120
                && Character.isLowerCase(next.words().codePointAt(0));
        return column || midway;
    }
}
