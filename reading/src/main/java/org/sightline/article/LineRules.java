// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules for lines of every language, in the order of their files; the first that matches decides.
 *
 * <p>Five columns in {@code rules/<language>/lines.tsv}: kind, reach, label, pattern, example, and an optional counterexample.
 * All languages are always in force: a page's frame is often in another language than its story.
 */
final class LineRules {
    private static final List<String> LANGUAGES = List.of("any", "en", "de", "fr", "es", "ru", "ko", "zh", "ja", "ar");

    private final List<LineRule> rules;
    private final RuleIndex index;

    private LineRules(List<LineRule> rules) {
        this.rules = List.copyOf(rules);
        this.index = new RuleIndex(
                rules.stream().map(rule -> rule.pattern().pattern()).toList());
    }

    List<LineRule> rules() {
        return rules;
    }

    static LineRules load() {
        List<LineRule> rules = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (List<String> row : RuleRows.read(language + "/lines.tsv", 5, 6)) {
                rules.add(new LineRule(
                        Region.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                        LineRule.Reach.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                        row.get(2),
                        Pattern.compile(row.get(3), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        row.get(4),
                        row.size() > 5 ? row.get(5) : null));
            }
        }
        return new LineRules(rules);
    }

    /** The rules, by their places, that may match a line; no other does. */
    BitSet candidates(String line) {
        return index.candidates(line);
    }

    /** The first rule that matches the line among the candidates that {@code asked} lets through, or null. */
    @Nullable LineRule first(String line, BitSet candidates, Predicate<LineRule> asked) {
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            LineRule rule = rules.get(i);
            if (asked.test(rule) && rule.matches(line)) {
                return rule;
            }
        }
        return null;
    }
}
