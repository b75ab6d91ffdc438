// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.article.RuleRows;

class WordRulesTest {
    private final RussianEndings endings = RussianEndings.load();

    @Test
    void everyEndingMeetsTheListsSpelling() {
        assertThat(RuleRows.read("ru/endings.tsv", 3)).hasSizeGreaterThan(20).allSatisfy(line -> {
            Words inflected = Words.of(line.get(1), endings);
            Words listed = Words.of(line.get(2), endings);
            assertThat(inflected.key(0, 1)).isEqualTo(listed.key(0, 1));
        });
    }

    @Test
    void everyParticleMayFollowItsName() {
        KoreanParticles particles = KoreanParticles.load();
        assertThat(RuleRows.read("ko/particles.tsv", 2)).hasSizeGreaterThan(20).allSatisfy(line -> {
            String example = line.get(1);
            int end = example.indexOf(line.get(0), 1);
            assertThat(particles.mayEnd(example, end)).isTrue();
        });
    }

    @Test
    void everyVesselCueIsSeen() {
        VesselCues cues = VesselCues.load();
        assertThat(RuleRows.read("en/vessel-cues.tsv", 2))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        line -> assertThat(cues.before(line.get(1), line.get(1).indexOf("Lady")))
                                .isTrue());
    }

    @Test
    void everyLegalFormMayBeLeftOut() {
        Spellings spellings = Spellings.load(new org.sightline.name.NameParser());
        assertThat(RuleRows.read("legal-forms.tsv", 2))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(spellings.of(line.get(1), "Company"))
                        .contains(new Spelling("Northern Star", Spelling.Kind.NO_LEGAL_FORM)));
    }

    @Test
    void trieAgreesWithAMapOfPaths() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        WordTrie trie = new WordTrie();
        Map<String, Integer> naive = new HashMap<>();
        for (int path = 0; path < 5_000; path++) {
            int node = 0;
            StringBuilder words = new StringBuilder();
            for (int step = random.nextInt(4); step >= 0; step--) {
                int word = random.nextInt(200);
                words.append(word).append(' ');
                node = trie.extend(node, Words.hash("w" + word));
            }
            Integer known = naive.put(words.toString(), node);
            assertThat(known == null || known == node).as("seed %d", seed).isTrue();
        }
        naive.forEach((words, node) -> {
            int at = 0;
            for (String word : words.split(" ")) {
                at = trie.step(at, Words.hash("w" + word));
            }
            assertThat(at).as("seed %d, path %s", seed, words).isEqualTo(node);
        });
        assertThat(trie.step(0, Words.hash("never"))).isEqualTo(WordTrie.NO_NODE);
    }
}
