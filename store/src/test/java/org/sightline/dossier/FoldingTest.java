// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FoldingTest {
    private static final String[] VOWELS = {"a", "e", "i", "o", "u"};

    /** A vocabulary of its own for each topic, so that stories of one topic share words, and now and then a run of them. */
    private static List<String> story(long topic, long seed, int words) {
        Random random = new Random(seed);
        List<String> story = new ArrayList<>();
        while (story.size() < words) {
            if (random.nextInt(12) == 0) {
                // a set phrase that every story of the topic has
                IntStream.range(0, 6).forEach(i -> story.add("phrase" + topic + "x" + i));
            }
            story.add(word(new Random(topic * 1000 + random.nextInt(120))));
        }
        return story;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append((char) ('b' + random.nextInt(20))).append(VOWELS[random.nextInt(5)]);
        }
        return word.toString();
    }

    /** Some words changed, left out and put in. */
    private static List<String> edited(List<String> story, double share, long seed) {
        Random random = new Random(seed);
        List<String> edited = new ArrayList<>();
        for (String word : story) {
            double chance = random.nextDouble();
            if (chance < share / 3) {
                continue;
            }
            edited.add(chance < share ? word(random) : word);
            if (chance > 1 - share / 3) {
                edited.add(word(random));
            }
        }
        return edited;
    }

    private static Folding.Text text(String id, List<String> words) {
        return Folding.Text.of(id, String.join(" ", words));
    }

    private static Set<Set<String>> groups(Folding folding) {
        return folding.clusters().stream()
                .map(cluster -> Set.copyOf(cluster.ids()))
                .collect(Collectors.toSet());
    }

    @Test
    void aHundredCopiesWithEditsAndCutsAreOneSource() {
        List<String> agency = story(1, 7, 400);
        List<Folding.Text> texts = new ArrayList<>(List.of(text("agency", agency)));
        for (int i = 0; i < 100; i++) {
            List<String> copy = edited(agency, 0.015 * (i % 3), i);
            texts.add(text("copy" + i, i % 4 == 0 ? copy.subList(0, copy.size() / 3) : copy));
        }

        Folding folding = Folding.of(texts);
        assertThat(folding.clusters()).hasSize(1);
        assertThat(folding.clusters().get(0).ids()).hasSize(101);
    }

    @Test
    void storiesOfOneTopicAreNoCopiesOfOneAnother() {
        List<Folding.Text> texts = IntStream.range(0, 200)
                .mapToObj(i -> text("story" + i, story(1, i, 300)))
                .toList();

        assertThat(Folding.of(texts).clusters()).hasSize(200);
    }

    @Test
    void aDigestIsACopyOfNoneOfTheStoriesFurtherDownInItAndJoinsThemNot() {
        List<String> first = story(1, 1, 300);
        List<String> second = story(2, 2, 300);
        List<String> digest = new ArrayList<>(first);
        digest.addAll(second);
        digest.addAll(story(3, 3, 300));

        assertThat(groups(Folding.of(List.of(text("a", first), text("b", second), text("digest", digest)))))
                .containsExactlyInAnyOrder(Set.of("a", "digest"), Set.of("b"));
    }

    @Test
    void aTextWithoutWordsIsACopyOfNothing() {
        assertThat(Folding.of(List.of(text("a", List.of()), text("b", List.of())))
                        .clusters())
                .hasSize(2);
    }

    @Test
    void scriptsWithoutBlanksAreFoldedLetterByLetter() {
        String news = "朝鲜中央通讯社报道说金正植出席了莫斯科的武器展览会并与俄罗斯官员会谈";
        List<Folding.Text> texts = List.of(
                Folding.Text.of("a", news),
                Folding.Text.of("b", "本报讯：" + news + "。"),
                Folding.Text.of("c", "俄罗斯国防部星期一在莫斯科举行武器展览会，许多国家的代表参加"));

        assertThat(groups(Folding.of(texts))).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itAgreesWithComparingAllWithAllInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<Folding.Text> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> story = story(i % 6, seed * 1000 + i, 60 + random.nextInt(300));
            texts.add(text("s" + i, story));
            for (int copy = random.nextInt(4); copy > 0; copy--) {
                List<String> changed = edited(story, random.nextDouble() * 0.1, random.nextLong());
                int end = random.nextBoolean() ? changed.size() : changed.size() / (1 + random.nextInt(4));
                texts.add(text("s" + i + "c" + copy, changed.subList(0, end)));
            }
        }
        Set<Set<String>> naive = groups(Folding.naive(texts));
        assertThat(groups(Folding.of(texts))).as("seed %d", seed).isEqualTo(naive);
        Collections.shuffle(texts, random);
        assertThat(groups(Folding.of(texts))).as("shuffled, seed %d", seed).isEqualTo(naive);
    }

    @Test
    void likenessIsTheSameEitherWayRoundAndThatOfSets() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            List<String> words = story(1, i, 20 + random.nextInt(100));
            Shingles one = Shingles.of(String.join(" ", words));
            Shingles other = Shingles.of(String.join(" ", edited(words, random.nextDouble() / 2, i)));
            Likeness likeness = Likeness.of(one, other);
            assertThat(likeness).isEqualTo(Likeness.of(other, one));
            assertThat(likeness.resemblance()).isEqualTo(jaccard(one, other));
        }
    }

    private static double jaccard(Shingles one, Shingles other) {
        Set<Long> ones =
                IntStream.range(0, one.size()).mapToObj(i -> one.set()[i]).collect(Collectors.toSet());
        Set<Long> others =
                IntStream.range(0, other.size()).mapToObj(i -> other.set()[i]).collect(Collectors.toSet());
        long shared = ones.stream().filter(others::contains).count();
        return (double) shared / (ones.size() + others.size() - shared);
    }
}
