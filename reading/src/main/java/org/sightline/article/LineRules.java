// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules for lines of every language, in the order of their files; the first that matches decides.
 *
 * <p>Five columns in {@code rules/<language>/lines.tsv}: kind, reach, label, pattern, example, and an optional counterexample.
 * All languages are always in force: a page's frame is often in another language than its story.
 */
record LineRules(List<LineRule> rules) {
    private static final List<String> LANGUAGES = List.of("any", "en", "de", "fr", "es", "ru", "ko", "zh", "ja", "ar");

    LineRules {
        rules = List.copyOf(rules);
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

    /** The first rule of a kind that matches the line, or null. */
    @Nullable LineRule first(Region.Kind kind, String line) {
        for (LineRule rule : rules) {
            if (rule.kind() == kind && rule.matches(line)) {
                return rule;
            }
        }
        return null;
    }
}
