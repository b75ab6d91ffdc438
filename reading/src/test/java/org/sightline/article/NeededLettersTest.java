// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeededLettersTest {
    private final LineRules rules = LineRules.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Photo:.{2,40} # photo:",
                "(by!from) \\p{Lu}+ # by,from",
                "(abc!bcd) d # abc,bcd",
                "x{0,3}yes?z # ye",
                "(?:early)?late # late",
                "(?=soon)(?<!x)here # here",
                "\\d+ ?\\.com\\b # .com",
                "[a-z\\]]{3}(news)+ # news",
                ".{3,9}[\\[(] ?ap # [,(",
                "[a-z][-+©]? x # null",
            })
    void findsAStringThatEveryMatchHolds(String row) {
        String[] parts = row.replace('!', '|').split(" # ", -1);
        List<String> needed = NeededLetters.of(parts[0]);
        assertThat(needed == null ? List.of("null") : needed).containsExactly(parts[1].split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {".{0,30}", "(a)?b?", "\\p{L}+|news", "\\Qnews\\E", "[news]+"})
    void anyLineMayMatchWhereNothingIsNeeded(String pattern) {
        assertThat(NeededLetters.of(pattern)).isNull();
    }

    @Test
    void aRuleMatchesNoLineThatLacksItsLetters() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (LineRule rule : rules.rules()) {
            lines.add(rule.example());
            lines.add(rule.example().toUpperCase(java.util.Locale.ROOT));
        }
        for (int i = 0; i < 300; i++) {
            String one = lines.get(random.nextInt(lines.size()));
            String other = lines.get(random.nextInt(lines.size()));
            lines.add(one.substring(0, random.nextInt(one.length() + 1)) + " " + other);
        }
        int matches = 0;
        for (String line : lines) {
            BitSet candidates = rules.candidates(line);
            for (int i = 0; i < rules.rules().size(); i++) {
                LineRule rule = rules.rules().get(i);
                if (rule.matches(line)) {
                    matches++;
                    assertThat(candidates.get(i))
                            .as("seed %d: %s in %s", seed, rule.pattern(), line)
                            .isTrue();
                }
            }
        }
        assertThat(matches).isGreaterThan(200);
    }

    @Test
    void mostRulesNeedLetters() {
        long without = rules.rules().stream()
                .filter(rule -> NeededLetters.of(rule.pattern().pattern()) == null)
                .count();
        assertThat(without).isLessThan(rules.rules().size() / 3);
    }
}
