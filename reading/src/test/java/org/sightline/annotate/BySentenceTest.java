// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.article.Region;
import org.sightline.article.Span;

class BySentenceTest {
    @Test
    void agreesWithLookingAtEveryPair() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Sentence> sentences = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < random.nextInt(8); i++) {
                int start = at + random.nextInt(3);
                at = start + 1 + random.nextInt(6);
                sentences.add(new Sentence(new Span(start, at), Region.Kind.BODY, List.of()));
            }
            List<NamedSpan> names = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                int start = random.nextInt(at + 3);
                names.add(new NamedSpan(new Span(start, start + 1 + random.nextInt(9)), MentionType.PERSON));
            }
            BySentence fast = new BySentence(sentences, names);
            for (int i = 0; i < sentences.size(); i++) {
                Span sentence = sentences.get(i).span();
                assertThat(fast.of(i))
                        .as("seed " + seed + ", sentence " + i)
                        .isEqualTo(names.stream()
                                .filter(name -> name.span().overlaps(sentence))
                                .toList());
            }
        }
    }

    @Test
    void mentionsOfAStretchAreFoundAsByLookingAtAll() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Mention> mentions = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < random.nextInt(10); i++) {
                int start = at + random.nextInt(3);
                at = start + 1 + random.nextInt(5);
                mentions.add(0, new Mention(new Span(start, at), MentionType.PERSON, Mention.Form.NAME, i));
            }
            Annotation annotation = new Annotation(List.of(), mentions, List.of(), List.of());
            int start = random.nextInt(at + 2);
            Span stretch = new Span(start, start + 1 + random.nextInt(9));
            assertThat(annotation.mentionsIn(stretch))
                    .as("seed " + seed)
                    .isEqualTo(annotation.mentions().stream()
                            .filter(mention -> mention.span().overlaps(stretch))
                            .toList());
            assertThat(annotation.mentions())
                    .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        }
    }
}
