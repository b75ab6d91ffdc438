// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what one line is by itself; what its neighbours add is {@link LayoutReader}'s question. */
final class LineKind {
    /** Longer lines are paragraphs of the story whatever they say; it also bounds what a pattern may chew. */
    private static final int LONGEST_CHROME = 300;

    private static final int LONGEST_CAPTION = 600;
    /** A closed sentence of so many words is prose, and only a sure rule makes it chrome. */
    private static final int SENTENCE_WORDS = 9;

    private static final int LONGEST_LINK_WORDS = 4;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·»›>→／/≡☰]\\s*|\\s{2,}|\t");
    private static final Pattern BAR = Pattern.compile("\\s[|•·]\\s");
    private static final Pattern INNER_STOP = Pattern.compile("[.!?] +\\p{Lu}");
    /** An identity number or a telephone: no link has one, a row of ships may. */
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");

    private final LineRules rules;
    private final Set<String> sections = sections();

    LineKind(LineRules rules) {
        this.rules = rules;
    }

    /** The rule that makes the line byline, chrome or caption, or null when it is the story's own. */
    @Nullable LineRule of(Line line, boolean edge) {
        String words = line.words();
        if (words.length() > LONGEST_CAPTION) {
            return null;
        }
        boolean sentence = line.endsSentence() && line.length() >= SENTENCE_WORDS;
        if (words.length() <= LONGEST_CHROME) {
            for (LineRule rule : rules.rules()) {
                if (rule.kind() != Region.Kind.CAPTION
                        && holds(rule, edge, sentence)
                        && rule.matches(words)
                        && fits(rule, words)) {
                    return rule;
                }
            }
        }
        LineRule caption = rules.first(Region.Kind.CAPTION, words);
        return caption != null && sentences(words) <= 3 ? caption : null;
    }

    /** A row of links: at least three short pieces between separators, one of them a section's name, and no sentence. */
    boolean isMenu(Line line, boolean edge) {
        String words = line.words();
        if (words.length() > LONGEST_CHROME
                || line.endsSentence()
                || NUMBER.matcher(words).find()) {
            return false;
        }
        int pieces = 0;
        int known = 0;
        boolean brief = true;
        for (String piece : SEPARATOR.split(words, -1)) {
            if (piece.isBlank()) {
                continue;
            }
            int length = piece.strip().split("\\s+").length;
            if (length > LONGEST_LINK_WORDS) {
                return edge && isRowOfSections(words);
            }
            brief &= length < LONGEST_LINK_WORDS;
            pieces++;
            known += isSection(piece) || opensLikeSection(piece) ? 1 : 0;
        }
        if (pieces == 1 && edge) {
            return isRowOfSections(words);
        }
        boolean bars = BAR.matcher(words).find();
        return (pieces >= 3 && known > 0) || (pieces >= 4 && brief && edge && bars);
    }

    /** "NEWS SPORT TRAVEL PUZZLES": capitals alone, at least half of them sections' names. */
    private boolean isRowOfSections(String words) {
        String[] names = words.split("\\s+");
        if (names.length < 3 || !words.equals(words.toUpperCase(Locale.ROOT))) {
            return false;
        }
        long known = Arrays.stream(names).filter(this::isSection).count();
        return known >= 2 && known * 2 >= names.length;
    }

    /** A bare section name such as "World". */
    boolean isSection(String words) {
        return sections.contains(bare(words));
    }

    /** "Advertise with us", "Our people". */
    private boolean opensLikeSection(String words) {
        String[] parts = bare(words).split(" ");
        return parts.length > 1 && (sections.contains(parts[0]) || sections.contains(parts[0] + " " + parts[1]));
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{M}.'’& -]+", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> sections() {
        Set<String> names = new HashSet<>();
        for (List<String> row : RuleRows.read("any/sections.tsv", 2)) {
            names.addAll(Arrays.asList(row.get(0).split("\\|")));
        }
        return Set.copyOf(names);
    }

    private static boolean holds(LineRule rule, boolean edge, boolean sentence) {
        return switch (rule.reach()) {
            case SURE -> true;
            case LINE -> !sentence;
            case EDGE -> edge && !sentence;
        };
    }

    private static boolean fits(LineRule rule, String words) {
        return rule.kind() != Region.Kind.BYLINE || Bylines.isByline(words);
    }

    private static int sentences(String words) {
        int count = 1;
        var matcher = INNER_STOP.matcher(words);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
