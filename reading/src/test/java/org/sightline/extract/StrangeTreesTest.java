// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.Region;
import org.sightline.article.Span;
import org.sightline.extract.attribution.AttributionReader;
import org.sightline.extract.modality.ModalityReader;

/** A parser may be wrong in every way but one: heads never go round. */
class StrangeTreesTest {
    private static final long SEED = 20240920L;
    private static final List<String> WORDS = List.of(
            "said",
            "deny",
            "that",
            "no",
            "not",
            "report",
            "according",
            "to",
            "as",
            "by",
            "quote",
            "cite",
            "be",
            "may",
            "if",
            "plan",
            "of",
            "in",
            ",",
            ";",
            "\"",
            "“",
            "”",
            "it",
            "Kivu",
            "agency",
            "nor",
            "only",
            "who");

    private static final List<Tag> TAGS = List.of(Tag.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final ModalityReader modality = ModalityReader.english();
    private final AttributionReader attribution = AttributionReader.english();

    @Test
    void anyTreeIsReadWithoutAComplaint() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1000; i++) {
            Annotation annotation = strange(random, 1 + random.nextInt(3), 1 + random.nextInt(14));
            for (int sentence = 0; sentence < annotation.sentences().size(); sentence++) {
                Sentence place = annotation.sentences().get(sentence);
                for (int word = 0; word < place.tokens().size(); word++) {
                    assertThat(modality.read(place, word).cues())
                            .as("seed %d, round %d", SEED, i)
                            .allSatisfy(cue -> assertThat(place.span().contains(cue.span()))
                                    .isTrue());
                    assertThat(attribution.read(annotation, sentence, word))
                            .as("seed %d, round %d", SEED, i)
                            .allSatisfy(source ->
                                    assertThat(source.speaker().name()).isNotBlank());
                }
            }
        }
    }

    @Test
    void aSentenceOfThousandsOfWordsTakesNoLongTime() {
        Random random = new Random(SEED);
        Annotation annotation = strange(random, 1, 4000);
        Sentence sentence = annotation.sentences().get(0);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20; i++) {
                int word = random.nextInt(sentence.tokens().size());
                modality.read(sentence, word);
                attribution.read(annotation, 0, word);
            }
        });
    }

    private static Annotation strange(Random random, int sentences, int words) {
        List<Sentence> found = new ArrayList<>();
        int at = 0;
        for (int s = 0; s < sentences; s++) {
            int start = at;
            List<Integer> heads = heads(random, words);
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < words; i++) {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                Tag tag = TAGS.get(random.nextInt(TAGS.size()));
                Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
                tokens.add(new Token(new Span(at, at + word.length()), word, word, tag, heads.get(i), relation));
                at += word.length() + 1;
            }
            found.add(new Sentence(new Span(start, at - 1), Region.Kind.BODY, tokens));
        }
        return new Annotation(found, List.of(), List.of(), List.of());
    }

    /** Each word in a random order hangs on an earlier one of that order, or on nothing. */
    private static List<Integer> heads(Random random, int words) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            order.add(random.nextInt(order.size() + 1), i);
        }
        List<Integer> heads = new ArrayList<>(java.util.Collections.nCopies(words, -1));
        for (int i = 1; i < words; i++) {
            heads.set(order.get(i), random.nextInt(12) == 0 ? -1 : order.get(random.nextInt(i)));
        }
        return heads;
    }
}
