// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.Table;

/** The rules of {@code facts.tsv}. Immutable. */
final class FactTable {
    private static final Pattern LAST_MARKS = Pattern.compile("[.:]+$");

    private final Map<String, Rule> byLabel = new HashMap<>();
    private final Map<Character, List<Rule>> byFirstLetter = new HashMap<>();

    FactTable() {
        for (List<String> row : Table.rows(FactTable.class, "facts.tsv", 5)) {
            Rule.Kind kind = Rule.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            Rule rule = new Rule(row.get(0), kind, row.get(2));
            byLabel.put(folded(rule.label()), rule);
            byFirstLetter
                    .computeIfAbsent(rule.label().charAt(0), letter -> new ArrayList<>())
                    .add(rule);
        }
        Comparator<Rule> longestFirst =
                Comparator.comparingInt((Rule rule) -> rule.label().length()).reversed();
        byFirstLetter.values().forEach(rules -> rules.sort(longestFirst));
    }

    /** The rule with the longest label that the text of a remark begins with. */
    Optional<Rule> beginning(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (Rule rule : byFirstLetter.getOrDefault(text.charAt(0), List.of())) {
            if (rule.begins(text)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rule of a type that stands apart from its value: that label and no other, unless the rule lets it go on. */
    Optional<Rule> of(String type) {
        Rule exact = byLabel.get(folded(type));
        if (exact != null) {
            return Optional.of(exact);
        }
        return beginning(type).filter(rule -> rule.kind().open());
    }

    /** The rule that is meant: of a label that means the same as another, that other's. */
    Rule meant(Rule rule) {
        if (rule.kind() != Rule.Kind.SAME) {
            return rule;
        }
        Rule other = byLabel.get(folded(rule.property()));
        if (other == null || other.kind() == Rule.Kind.SAME) {
            throw new IllegalStateException("facts.tsv: " + rule.label() + " is said to mean " + rule.property());
        }
        return other;
    }

    /** A colon or full stop at the end, or a typographic apostrophe, more or less is the same label. */
    private static String folded(String label) {
        return LAST_MARKS.matcher(label.replace('’', '\'')).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
