// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.annotate.Token;
import org.sightline.article.RuleRows;
import org.sightline.extract.modality.ModalityRule.Kind;

/** The lines of a modality file, by the word that they are looked up by. Immutable. */
final class ModalityRules {
    private static final String ENGLISH = "en/modality.tsv";
    private static final int COLUMNS = 5;

    private final List<ModalityRule> lines;
    private final Map<String, List<ModalityRule>> byWord = new HashMap<>();

    private ModalityRules(List<ModalityRule> lines) {
        this.lines = List.copyOf(lines);
        // a rule of more words is the more special one and goes first; so does "not X" before X
        Comparator<ModalityRule> special =
                Comparator.comparing((ModalityRule rule) -> -rule.words().size());
        for (ModalityRule rule : lines.stream().sorted(special).toList()) {
            byWord.computeIfAbsent(rule.cue().get(0), word -> new java.util.ArrayList<>())
                    .add(rule);
        }
    }

    static ModalityRules english() {
        return new ModalityRules(
                RuleRows.read(ENGLISH, COLUMNS).stream().map(ModalityRule::of).toList());
    }

    List<ModalityRule> lines() {
        return lines;
    }

    /**
     * The most special rule of one of the kinds that fits.
     *
     * @param token the cue
     * @param around words that may complete the cue
     * @param negated whether the cue is denied: only then do rules with "not" fit
     */
    Optional<ModalityRule> find(
            Set<Kind> kinds, Token token, Set<String> around, boolean negated, Predicate<ModalityRule> also) {
        String text = token.text().toLowerCase(java.util.Locale.ROOT);
        Optional<ModalityRule> printed = find(kinds, text, around, negated, also);
        return printed.isPresent() || text.equals(token.lemma())
                ? printed
                : find(kinds, token.lemma(), around, negated, also);
    }

    private Optional<ModalityRule> find(
            Set<Kind> kinds, String word, Set<String> around, boolean negated, Predicate<ModalityRule> also) {
        for (ModalityRule rule : byWord.getOrDefault(word, List.of())) {
            boolean fits = kinds.contains(rule.kind())
                    && (!rule.negated() || negated)
                    && around.containsAll(rule.cue().subList(1, rule.cue().size()));
            if (fits && also.test(rule)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
