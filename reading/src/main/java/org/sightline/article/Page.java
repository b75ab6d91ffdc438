// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one text and what is known of each so far. A line without a kind is the story's own. Not thread-safe. */
final class Page {
    private final List<Line> lines;
    private final @Nullable LineRule[] rules;
    private final Region.@Nullable Kind[] kinds;
    private final BitSet told;
    private final int first;
    private final int last;

    /** @param told what is known of some lines from elsewhere, in text order */
    Page(List<Line> lines, LineKind rules, List<Region> told) {
        this.lines = List.copyOf(lines);
        this.rules = new LineRule[lines.size()];
        this.kinds = new Region.Kind[lines.size()];
        this.told = told(told);
        // What is chrome wherever it stands does not open the story, however long its sentence.
        for (int i = 0; i < lines.size(); i++) {
            set(i, rules.of(lines.get(i), false));
        }
        this.first = firstProse();
        this.last = lastProse();
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = isEdge(i);
            if (edge) {
                set(i, rules.of(lines.get(i), true));
            }
            // "In pictures: ..." over the story is its headline, and elsewhere a link to another.
            if (i < first && is(i, "feature")) {
                set(i, null);
            }
            if (kinds[i] == null && rules.isMenu(lines.get(i), edge)) {
                kinds[i] = Region.Kind.CHROME;
            }
        }
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    /** What a line is, or null while nothing but the story claims it. */
    Region.@Nullable Kind kind(int i) {
        return kinds[i];
    }

    void kind(int i, Region.Kind kind) {
        kinds[i] = kind;
    }

    /** Whether a line is of a rule's group, such as {@code weather}; lines beyond either end are of none. */
    boolean is(int i, String label) {
        LineRule rule = i >= 0 && i < rules.length ? rules[i] : null;
        return rule != null && rule.label().equals(label);
    }

    /** Whether a line alone is the title of a list of other stories. */
    boolean isListHeading(int i) {
        LineRule rule = rules[i];
        return rule != null && rule.label().equals("related") && rule.reach() == LineRule.Reach.LINE;
    }

    /** Index of the first line of a kind, or -1. */
    int first(Region.Kind kind) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first paragraph of prose; the number of lines when there is none. */
    int first() {
        return first;
    }

    /** Index of the last paragraph of prose, or -1. */
    int last() {
        return last;
    }

    /** Whether a line stands before the first or after the last paragraph of prose. */
    boolean isEdge(int i) {
        return i < first || i > last;
    }

    private void set(int i, @Nullable LineRule rule) {
        rules[i] = rule;
        if (!told.get(i)) {
            kinds[i] = rule == null ? null : rule.kind();
        }
    }

    private BitSet told(List<Region> regions) {
        BitSet known = new BitSet();
        int line = 0;
        for (Region region : regions) {
            while (line < lines.size()
                    && lines.get(line).span().end() <= region.span().start()) {
                line++;
            }
            for (;
                    line < lines.size()
                            && lines.get(line).span().start() < region.span().end();
                    line++) {
                kinds[line] = region.kind();
                known.set(line);
            }
        }
        return known;
    }

    private boolean isProse(int i) {
        return lines.get(i).isProse() && kinds[i] != Region.Kind.CHROME && kinds[i] != Region.Kind.BYLINE;
    }

    private int firstProse() {
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private int lastProse() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isProse(i)) {
                return i;
            }
        }
        return -1;
    }
}
