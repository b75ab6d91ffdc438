// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_TITLE_WORDS = 32;

    private final LineKind kinds;

    LayoutReader(LineRules rules) {
        this.kinds = new LineKind(rules);
    }

    /** Reads the layout; {@code title} is a headline that the input gave apart, or null. */
    Layout read(String text, @Nullable String title) {
        List<Line> lines = Line.of(text);
        Region.Kind[] kind = new Region.Kind[lines.size()];
        String[] label = new String[lines.size()];
        int first = firstProse(lines);
        int last = lastProse(lines);
        for (int i = 0; i < lines.size(); i++) {
            LineRule rule = kinds.of(lines.get(i), i < first || i > last);
            if (rule != null) {
                kind[i] = rule.kind();
                label[i] = rule.label();
            }
            if (rule == null && kinds.isMenu(lines.get(i))) {
                kind[i] = Region.Kind.CHROME;
                label[i] = "menu";
            }
        }
        sections(lines, kind, first, last);
        places(lines, kind, label, first, last);
        int headline = headline(lines, kind, first, title);
        if (headline >= 0) {
            kickers(lines, kind, headline);
            kind[headline] = Region.Kind.TITLE;
        }
        String found = headline >= 0 ? lines.get(headline).words() : null;
        LocalDate published = published(lines, label, headline, first);
        return new Layout(regions(lines, kind), found, bylines(lines, kind), published);
    }

    private static int firstProse(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isProse()) {
                return i;
            }
        }
        return lines.size();
    }

    private static int lastProse(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isProse()) {
                return i;
            }
        }
        return -1;
    }

    /** Section names in a row, one a line, are a menu; a single one before the headline is a kicker. */
    private void sections(List<Line> lines, Region.Kind[] kind, int first, int last) {
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = i < first || i > last;
            boolean company = (i > 0 && kinds.isSection(lines.get(i - 1).words()))
                    || (i + 1 < lines.size() && kinds.isSection(lines.get(i + 1).words()));
            if (kind[i] == null
                    && edge
                    && company
                    && kinds.isSection(lines.get(i).words())) {
                kind[i] = Region.Kind.CHROME;
            }
        }
    }

    /** A place name on the line before or after the weather belongs to the weather. */
    private static void places(List<Line> lines, Region.Kind[] kind, String[] label, int first, int last) {
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = i < first || i > last;
            boolean beside = isWeather(lines, label, i, i - 1) || isWeather(lines, label, i, i + 1);
            if (kind[i] == null && edge && beside && isPlace(lines.get(i))) {
                kind[i] = Region.Kind.CHROME;
                label[i] = "place";
            }
        }
    }

    private static boolean isWeather(List<Line> lines, String[] label, int i, int neighbour) {
        return neighbour >= 0
                && neighbour < lines.size()
                && "weather".equals(label[neighbour])
                && lines.get(neighbour).paragraph() == lines.get(i).paragraph();
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

    private static int headline(List<Line> lines, Region.Kind[] kind, int first, @Nullable String title) {
        int best = -1;
        for (int i = 0; i < lines.size() && i <= first; i++) {
            if (kind[i] != null) {
                continue;
            }
            if (title != null && same(lines.get(i).words(), title)) {
                return i;
            }
            if (!looksLikeHeadline(lines.get(i))) {
                continue;
            }
            boolean whole = lines.get(i).length() >= 4;
            if (best < 0 || (whole && lines.get(best).length() < 4)) {
                best = i;
            }
        }
        return title == null ? best : -1;
    }

    private static boolean looksLikeHeadline(Line line) {
        return line.words().length() <= LONGEST_TITLE
                && line.length() <= LONGEST_TITLE_WORDS
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

    /** Short lines before the headline are the page's name or the story's section. */
    private static void kickers(List<Line> lines, Region.Kind[] kind, int headline) {
        for (int i = 0; i < headline; i++) {
            if (kind[i] == null && lines.get(i).length() < 4 && !lines.get(i).endsSentence()) {
                kind[i] = Region.Kind.CHROME;
            }
        }
    }

    /** A line that says when it was published; else a bare day between headline and story, which no banner is when it has no weekday. */
    private static @Nullable LocalDate published(List<Line> lines, String[] label, int headline, int first) {
        LocalDate updated = null;
        for (int i = 0; i < lines.size(); i++) {
            if (!"published".equals(label[i])) {
                continue;
            }
            String words = lines.get(i).words();
            LocalDate day = PrintedDay.in(words);
            if (day != null && !words.matches("(?iu)(last )?(updated|modified|обновлено|수정|最终|更新).*")) {
                return day;
            }
            updated = updated == null ? day : updated;
        }
        if (updated != null || headline < 0) {
            return updated;
        }
        for (int i = headline + 1; i < Math.min(first, lines.size()); i++) {
            if ("date".equals(label[i]) && PrintedDay.isBare(lines.get(i).words())) {
                return PrintedDay.in(lines.get(i).words());
            }
        }
        return null;
    }

    private static List<String> bylines(List<Line> lines, Region.Kind[] kind) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kind[i] == Region.Kind.BYLINE) {
                names.addAll(Bylines.names(lines.get(i).words()));
            }
        }
        return List.copyOf(names);
    }

    private static List<Region> regions(List<Line> lines, Region.Kind[] kind) {
        List<Region> regions = new ArrayList<>();
        Line before = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Region.Kind here = kind[i] == null ? Region.Kind.BODY : kind[i];
            if (before != null && here == Region.Kind.BODY && continues(before, line)) {
                Region open = regions.remove(regions.size() - 1);
                regions.add(new Region(Region.Kind.BODY, open.span().cover(line.span())));
                before = line;
                continue;
            }
            regions.add(new Region(here, line.span()));
            before = here == Region.Kind.BODY ? line : null;
        }
        return regions;
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
