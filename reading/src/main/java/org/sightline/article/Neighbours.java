// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.regex.Pattern;

/** What lines are by the company they keep: places beside the weather, lists under their headings, what follows the end. */
final class Neighbours {
    /** Teasers are short; a longer line under "Most read" is rather the story going on. */
    private static final int LONGEST_TEASER = 24;
    /** So much prose after an end mark says that it was none. */
    private static final int MOST_NOTES = 3;

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}[.):]?|[•·*▪►»>–-])\\s+\\S.*");

    private final LineKind kinds;

    Neighbours(LineKind kinds) {
        this.kinds = kinds;
    }

    void read(Page page) {
        sections(page);
        places(page);
        lists(page);
        afterEnd(page);
    }

    /** Section names in a row, one a line, are a menu; a single one before the headline is a kicker. */
    private void sections(Page page) {
        for (int i = 0; i < page.size(); i++) {
            boolean company = isSection(page, i - 1) || isSection(page, i + 1);
            if (page.kind(i) == null && page.isEdge(i) && company && isSection(page, i)) {
                page.kind(i, Region.Kind.CHROME);
            }
        }
    }

    private boolean isSection(Page page, int i) {
        return i >= 0 && i < page.size() && kinds.isSection(page.line(i).words());
    }

    /** A place name on the line before or after the weather belongs to the weather. */
    private static void places(Page page) {
        for (int i = 0; i < page.size(); i++) {
            boolean beside = isWeather(page, i, i - 1) || isWeather(page, i, i + 1);
            if (page.kind(i) == null && page.isEdge(i) && beside && isPlace(page.line(i))) {
                page.kind(i, Region.Kind.CHROME);
            }
        }
    }

    private static boolean isWeather(Page page, int i, int neighbour) {
        return page.is(neighbour, "weather")
                && page.line(neighbour).paragraph() == page.line(i).paragraph();
    }

    private static boolean isPlace(Line line) {
        if (line.length() > 4 || line.words().length() > 40) {
            return false;
        }
        for (String word : line.words().split("[\\s,]+")) {
            if (word.isEmpty()
                    || !Character.isLetter(word.codePointAt(0))
                    || Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Short lines under "Most read" are teasers: one block of them, numbered ones to their end, and all where the story is over. */
    private static void lists(Page page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.isListHeading(i)) {
                list(page, i);
            }
        }
    }

    private static void list(Page page, int heading) {
        boolean over = heading > page.last();
        int block = heading + 1 < page.size() ? page.line(heading + 1).paragraph() : -1;
        for (int i = heading + 1; i < page.size() && isTeaser(page, i); i++) {
            boolean within = page.line(i).paragraph() == block
                    || NUMBERED.matcher(page.line(i).words()).matches();
            // Without a blank line after it, a list before the story cannot be told from the story's headline.
            boolean lastBeforeStory =
                    i < page.first() && (i + 1 >= page.size() || page.kind(i + 1) != null || i + 1 >= page.first());
            if (!over && (!within || lastBeforeStory)) {
                return;
            }
            page.kind(i, Region.Kind.CHROME);
        }
    }

    private static boolean isTeaser(Page page, int i) {
        Line line = page.line(i);
        boolean free = page.kind(i) == null || page.kind(i) == Region.Kind.CHROME;
        boolean closed = line.endsSentence()
                && !line.words().endsWith("?")
                && !line.words().endsWith("!");
        return free && !closed && line.length() <= LONGEST_TEASER;
    }

    /** After "ENDS" or "Notes to editors" come contacts and terms; whole sentences among them are still read. */
    private static void afterEnd(Page page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.is(i, "end") && proseAfter(page, i) <= MOST_NOTES && i > page.first()) {
                for (int j = i + 1; j < page.size(); j++) {
                    if (page.kind(j) == null
                            && !page.line(j).endsSentence()
                            && !page.line(j).isProse()) {
                        page.kind(j, Region.Kind.CHROME);
                    }
                }
                return;
            }
        }
    }

    private static int proseAfter(Page page, int i) {
        int count = 0;
        for (int j = i + 1; j < page.size(); j++) {
            count += page.line(j).isProse() ? 1 : 0;
        }
        return count;
    }
}
