// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the packed forms say is what NLP4J's own say. */
final class PackedTest {
    @Test
    void aLexiconKeepsLabelsAndTheirOrder() {
        Map<String, List<String>> lexicon = new LinkedHashMap<>();
        lexicon.put("missile", List.of("NN", "JJ"));
        lexicon.put("fire", List.of("VB", "NN"));
        lexicon.put("launch", List.of("VB", "NN"));
        PackedLexicon<List<String>> packed = new PackedLexicon<>(reread(PackedLexicon.pack(lexicon)), labels -> labels);
        lexicon.forEach((word, labels) -> assertThat(packed.get(word)).isEqualTo(labels));
        assertThat(packed.get("fir")).isNull();
    }

    @Test
    void embeddingsKeepTheirNumbers() {
        Map<String, float[]> embeddings = Map.of("a", new float[] {1, -2.5f}, "b", new float[] {Float.MIN_VALUE, 0});
        PackedEmbeddings packed = new PackedEmbeddings(reread(PackedEmbeddings.pack(embeddings)));
        embeddings.forEach((word, vector) -> assertThat(packed.get(word)).isEqualTo(vector));
        assertThat(packed.get("c")).isNull();
    }

    @Test
    void aGazetteerFindsTheLongestNamesOfTheTree() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        for (int i = 0; i < 200; i++) {
            tree.set(
                    words(random, 1 + random.nextInt(4)), new TreeSet<>(Set.of("L" + random.nextInt(5))), word -> word);
        }
        PackedGazetteer packed = new PackedGazetteer(reread(PackedGazetteer.pack(tree)));
        for (int i = 0; i < 500; i++) {
            String[] words = words(random, 12);
            List<String> expected = new ArrayList<>();
            for (ObjectIntIntTriple<Set<String>> hit : tree.getAll(words, 0, word -> word, false, false)) {
                expected.add(hit.i1 + "-" + hit.i2 + hit.o);
            }
            List<String> found = new ArrayList<>();
            for (int at = 0; at < words.length; at++) {
                PackedGazetteer.Hit hit = packed.longest(at, words.length, index -> words[index]);
                if (!hit.labels().isEmpty()) {
                    found.add(at + "-" + hit.last() + hit.labels());
                }
            }
            assertThat(found).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void sectionsRefuseOtherFiles() {
        assertThatThrownBy(() -> Sections.of(ByteBuffer.allocate(100))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sections.of(ByteBuffer.allocate(3))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sections.allocate(List.of(1L)).section(1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String[] words(Random random, int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = String.valueOf((char) ('a' + random.nextInt(5)));
        }
        return words;
    }

    private static Sections reread(Sections sections) {
        return Sections.of(sections.bytes());
    }
}
