// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into regions: each line by its own words first, then by its neighbours.
 *
 * <p>The rule above all others is that no evidence is lost: a closed sentence is chrome only where a sure rule says so, and what no
 * rule knows is body.
 */
final class LayoutReader {
    private final LineKind kinds;
    private final Neighbours neighbours;
    private final Frame frame = new Frame(PageWords.load());

    LayoutReader(LineRules rules) {
        this.kinds = new LineKind(rules);
        this.neighbours = new Neighbours(kinds);
    }

    /**
     * Reads the layout.
     *
     * @param title a headline that the input gave apart, or null
     * @param told what mark-up has told of some lines already, in text order; words don't overrule it
     */
    Layout read(String text, @Nullable String title, List<Region> told) {
        Page page = new Page(Line.of(text), kinds, told);
        neighbours.read(page);
        LocalDate masthead = Masthead.read(page);
        frame.head(page);
        int headline = page.first(Region.Kind.TITLE);
        headline = headline >= 0 ? headline : Headline.in(page, title);
        if (headline >= 0) {
            kickers(page, headline);
            page.kind(headline, Region.Kind.TITLE);
        }
        frame.tail(page);
        String found = headline >= 0 ? page.line(headline).words() : null;
        LocalDate stamp = Stamps.published(page, headline);
        LocalDate sure = stamp == null ? masthead : stamp;
        return new Layout(
                Cuts.regions(page), found, bylines(page), sure == null ? EdgeDays.read(page, headline) : sure);
    }

    /** Short lines before the headline are the page's name or the story's section. */
    private static void kickers(Page page, int headline) {
        for (int i = 0; i < headline; i++) {
            Line line = page.line(i);
            if (page.kind(i) == null && line.length() < 4 && !line.endsSentence()) {
                page.kind(i, Region.Kind.CHROME);
            }
        }
    }

    private static List<String> bylines(Page page) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.kind(i) == Region.Kind.BYLINE) {
                names.addAll(Bylines.names(page.line(i).words()));
            }
        }
        return List.copyOf(names);
    }
}
