// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

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

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·»›／/]\\s*|\\s{3,}|\t");
    private static final Pattern INNER_STOP = Pattern.compile("[.!?] +\\p{Lu}");
    private static final Set<String> PLACES = Set.of(
            "home",
            "news",
            "world",
            "business",
            "politics",
            "sport",
            "sports",
            "opinion",
            "culture",
            "tech",
            "technology",
            "science",
            "health",
            "video",
            "videos",
            "live",
            "local",
            "markets",
            "economy",
            "travel",
            "lifestyle",
            "arts",
            "entertainment",
            "weather",
            "more",
            "about",
            "contact",
            "u.s.",
            "us",
            "uk",
            "asia",
            "europe",
            "africa",
            "americas",
            "middle east",
            "china",
            "korea",
            "north korea",
            "subscribe",
            "search",
            "menu",
            "login",
            "log in",
            "sign in",
            "newsletters",
            "podcasts",
            "photos",
            "defense",
            "defence",
            "security",
            "analysis",
            "features");

    private final LineRules rules;

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

    /** A row of links: at least three short pieces between separators, and no sentence. */
    boolean isMenu(Line line) {
        if (line.words().length() > LONGEST_CHROME || line.endsSentence()) {
            return false;
        }
        String[] pieces = SEPARATOR.split(line.words(), -1);
        if (pieces.length < 3) {
            return false;
        }
        int known = 0;
        for (String piece : pieces) {
            if (piece.split(" ").length > 3) {
                return false;
            }
            known += isSection(piece) ? 1 : 0;
        }
        return pieces.length >= 4 || known > 0;
    }

    /** A bare section name such as "World". */
    boolean isSection(String words) {
        return PLACES.contains(words.strip().toLowerCase(Locale.ROOT));
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
