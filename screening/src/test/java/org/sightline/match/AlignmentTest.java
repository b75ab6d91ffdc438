// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.name.Likeness;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.name.Word;

/** Words are taken for each other as the method says that is told without short cuts: by the best assignment over all pairs. */
class AlignmentTest {
    private static final List<String> WORDS = List.of(
            "Ali",
            "Alii",
            "Aly",
            "Timur",
            "Timour",
            "Tymur",
            "Orlovsky",
            "Orlowski",
            "Petrovich",
            "Petrovic",
            "Jan",
            "Daniel",
            "Jandaniel",
            "J",
            "T",
            "Abdul",
            "Rahman",
            "Abdulrahman",
            "Kim",
            "Jong",
            "Chong",
            "Сик",
            "محمد",
            "Mohammad",
            "Muhammad",
            "Sea",
            "Bank",
            "Seabank",
            "7",
            "Seven");

    private final NameParser parser = new NameParser();

    @Test
    void agreesWithTheAssignmentOverAllPairs() {
        Random random = new Random(2_026);
        int chosen = 0;
        for (int round = 0; round < 6_000; round++) {
            NameKind kind = round % 3 == 0 ? NameKind.ORGANISATION : NameKind.PERSON;
            Reading query = new ReadName(parser.parse(name(random), kind)).written;
            Reading list = new ReadName(parser.parse(name(random), kind)).written;
            Alignment alignment = Alignment.of(query, list);
            List<Pair> single = new ArrayList<>(alignment.pairs);
            boolean joined = single.removeIf(pair -> pair.likeness().equals(Likeness.JOINED));
            if (joined) {
                continue;
            }
            List<Pair> naive = naive(query, list);
            assertThat(single).as("%s, %s", query.name.text(), list.name.text()).isEqualTo(naive);
            chosen += naive.size() > 1 ? 1 : 0;
        }
        assertThat(chosen).as("names that have more than one word in common").isGreaterThan(300);
    }

    private static String name(Random random) {
        List<String> words = new ArrayList<>(WORDS);
        Collections.shuffle(words, random);
        return String.join(" ", words.subList(0, 1 + random.nextInt(5)));
    }

    private static List<Pair> naive(Reading query, Reading list) {
        double[][] worth = new double[query.size()][list.size()];
        for (int i = 0; i < query.size(); i++) {
            for (int j = 0; j < list.size(); j++) {
                Likeness alike = likeness(query, i, list, j);
                double both = query.weights[i] + list.weights[j];
                worth[i][j] = alike.value() == 0 ? 0 : alike.value() * both + 1e-6 / (1 + Math.abs(i - j));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int[] columns = Assignment.best(worth);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                pairs.add(new Pair(i, 1, columns[i], 1, likeness(query, i, list, columns[i])));
            }
        }
        return pairs;
    }

    private static Likeness likeness(Reading query, int i, Reading list, int j) {
        return Likeness.of(query.words.get(i), list.words.get(j));
    }

    @Test
    void likenessIsSymmetric() {
        List<Word> words = WORDS.stream()
                .flatMap(word -> parser.parse(word, NameKind.PERSON).words().stream())
                .toList();
        for (Word one : words) {
            for (Word other : words) {
                assertThat(Likeness.of(one, other)).as("%s, %s", one, other).isEqualTo(Likeness.of(other, one));
            }
        }
    }
}
