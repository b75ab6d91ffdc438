// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OfacIndexTest {
    private static final List<String> PARTS = List.of(
            "Orlovsky",
            "Orlovskiy",
            "Ivan",
            "Iwan",
            "Petrovich",
            "Kim",
            "Jong",
            "Sik",
            "Al",
            "Examplé",
            "Trading",
            "Co",
            "O'Brian",
            "77");

    @Test
    void everyScoreIsThatOfTheTwoNamesAlone() {
        Random random = new Random(20_261_122);
        List<String> names = new ArrayList<>();
        OfacIndex.Gathering gathering = new OfacIndex.Gathering();
        for (int i = 0; i < 300; i++) {
            String name = name(random);
            assertThat(gathering.add(name)).isTrue();
            names.add(name);
        }
        OfacIndex index = gathering.index();
        for (int i = 0; i < 100; i++) {
            String query = name(random);
            int least = random.nextInt(101);
            Map<Integer, Integer> found = new TreeMap<>();
            index.search(query, least, found::put);
            Map<Integer, Integer> naive = new TreeMap<>();
            for (int at = 0; at < names.size(); at++) {
                int score = OfacScore.of(query, names.get(at));
                if (score >= least && score > 0) {
                    naive.put(at, score);
                }
            }
            assertThat(found).as("%s from %d", query, least).isEqualTo(naive);
        }
    }

    @Test
    void whatHasNoLettersIsNeitherAddedNorFound() {
        OfacIndex.Gathering gathering = new OfacIndex.Gathering();
        assertThat(gathering.add("…")).isFalse();
        gathering.add("Kim");
        List<Integer> found = new ArrayList<>();
        gathering.index().search("-- '", 0, (name, score) -> found.add(score));
        assertThat(found).isEmpty();
    }

    @Test
    void theExplanationIsOfTheSameScore() {
        Explanation explanation = OfacScore.explain("Ivan Orlovsky", "ORLOVSKIY, Iwan");
        assertThat(explanation.value()).isEqualTo(OfacScore.of("Ivan Orlovsky", "ORLOVSKIY, Iwan") / 100.0);
        assertThat(explanation.details()).extracting(Explanation::description).hasSize(2);
    }

    private static String name(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            words.add(PARTS.get(random.nextInt(PARTS.size())));
        }
        return String.join(random.nextInt(4) == 0 ? ", " : " ", words);
    }
}
