// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Token;
import org.sightline.article.RuleRows;
import org.sightline.extract.attribution.AttributionRule.Kind;
import org.sightline.extract.modality.Clause;

/** The lines of an attribution file, by their first word. Immutable. */
final class AttributionRules {
    private static final String ENGLISH = "en/attribution.tsv";
    private static final int COLUMNS = 4;

    private final List<AttributionRule> lines;
    private final Map<String, List<AttributionRule>> byWord = new HashMap<>();

    private AttributionRules(List<AttributionRule> lines) {
        this.lines = List.copyOf(lines);
        for (AttributionRule rule : lines) {
            byWord.computeIfAbsent(rule.words().get(0), word -> new ArrayList<>())
                    .add(rule);
        }
    }

    static AttributionRules english() {
        return new AttributionRules(RuleRows.read(ENGLISH, COLUMNS).stream()
                .map(AttributionRule::of)
                .toList());
    }

    List<AttributionRule> lines() {
        return lines;
    }

    /** The rule of this kind for a word of the sentence, if what else it needs hangs on the word. */
    Optional<AttributionRule> find(Kind kind, Sentence sentence, int word) {
        Token token = sentence.tokens().get(word);
        Clause clause = new Clause(sentence, word);
        for (String key : List.of(token.text().toLowerCase(Locale.ROOT), token.lemma())) {
            for (AttributionRule rule : byWord.getOrDefault(key, List.of())) {
                boolean fits =
                        rule.kind() == kind && rule.words().stream().skip(1).allMatch(other -> hangs(clause, other));
                if (fits) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    /** On the word, or after it in the sentence when it is a preposition, which a parser may hang on an object between. */
    private static boolean hangs(Clause clause, String word) {
        if (clause.child(word) >= 0) {
            return true;
        }
        List<Token> tokens = clause.sentence().tokens();
        for (int i = clause.head() + 1; i < tokens.size(); i++) {
            if (tokens.get(i).relation() == Relation.PREPOSITION && Clause.is(tokens.get(i), word)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Kind kind, Sentence sentence, int word) {
        return find(kind, sentence, word).isPresent();
    }
}
