// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import org.jspecify.annotations.Nullable;

/** Finds the line that is the story's headline. */
final class Headline {
    private static final int LONGEST = 220;
    private static final int LONGEST_WORDS = 32;
    /** Fewer words are rather the name of the page or of a section. */
    private static final int WHOLE = 4;

    private Headline() {}

    /**
     * Index of the headline, or -1.
     *
     * @param title a headline that the input gave apart, or null; then only the line that repeats it is one
     */
    static int in(Page page, @Nullable String title) {
        int best = -1;
        int teaser = -1;
        for (int i = 0; i < page.size() && i <= page.first(); i++) {
            Line line = page.line(i);
            // Over a story that has no other headline a link's words are the headline.
            boolean doubtful = page.is(i, "teaser") || page.is(i, "letterhead");
            if (doubtful && teaser < 0 && looksRight(line)) {
                teaser = i;
            }
            if (page.kind(i) != null) {
                continue;
            }
            if (title != null && same(line.words(), title)) {
                return i;
            }
            if (looksRight(line) && (best < 0 || (isWhole(line) && !isWhole(page.line(best))))) {
                best = i;
            }
        }
        if (title != null) {
            return -1;
        }
        boolean whole = best >= 0 && isWhole(page.line(best));
        return !whole && teaser >= 0 ? teaser : best;
    }

    /** Whether a line before the story could be its headline. */
    static boolean isCandidate(Line line) {
        return looksRight(line) && isWhole(line);
    }

    private static boolean isWhole(Line line) {
        return line.length() >= WHOLE;
    }

    private static boolean looksRight(Line line) {
        return line.words().length() <= LONGEST
                && line.length() <= LONGEST_WORDS
                && line.length() > 0
                && !endsWithStop(line.words())
                && Dateline.in(line.words(), 0) == null;
    }

    private static boolean endsWithStop(String words) {
        String bare = words.replaceAll("[\"'”’»)\\]」』）]+$", "");
        boolean initials = bare.matches(".*\\b(\\p{Lu}\\.)+");
        return (bare.endsWith(".") && !initials) || bare.endsWith("。") || bare.endsWith("۔");
    }

    private static boolean same(String line, String title) {
        String bare = line.replaceAll("[^\\p{L}\\p{N}]+", "");
        return !bare.isEmpty() && bare.equalsIgnoreCase(title.replaceAll("[^\\p{L}\\p{N}]+", ""));
    }
}
