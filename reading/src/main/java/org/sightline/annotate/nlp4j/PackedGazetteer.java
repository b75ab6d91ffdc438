// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Names of several words and what lists they are on, for the name tagger. A tree of words, whose nodes are the fingerprints of
 * the ways to them; a node without labels of its own has the number of the empty list. Sections as in {@link PackedLexicon}.
 */
final class PackedGazetteer {
    private static final long ROOT = Fingerprint.of(0, "");

    private final List<List<String>> values;
    private final FingerprintTable table;

    /** Reads a packed gazetteer. */
    PackedGazetteer(Sections sections) {
        this.values = ValuePool.decode(sections.section(0));
        this.table = new FingerprintTable(sections.section(1), sections.section(2));
    }

    /** Packs NLP4J's tree. */
    static Sections pack(PrefixTree<String, Set<String>> tree) {
        Collection<Collection<String>> all = new ArrayList<>();
        all.add(List.of());
        collect(tree.getRoot(), all);
        Map<String, Integer> numbers = ValuePool.number(all);
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        put(tree.getRoot(), ROOT, numbers, builder);
        return PackedLexicon.pack(numbers, builder);
    }

    private static void collect(PrefixNode<String, Set<String>> node, Collection<Collection<String>> all) {
        for (PrefixNode<String, Set<String>> child : node.values()) {
            if (child.hasValue()) {
                all.add(child.getValue());
            }
            collect(child, all);
        }
    }

    private static void put(
            PrefixNode<String, Set<String>> node,
            long way,
            Map<String, Integer> numbers,
            FingerprintTable.Builder builder) {
        node.forEach((word, child) -> {
            long next = step(way, word);
            Collection<String> value = child.hasValue() ? child.getValue() : List.of();
            builder.put(next, numbers.getOrDefault(ValuePool.line(value), FingerprintTable.ABSENT));
            put(child, next, numbers, builder);
        });
    }

    private static long step(long way, String word) {
        return Fingerprint.end(Fingerprint.add(way, word));
    }

    /**
     * A name found.
     *
     * @param last index of its last word
     * @param labels of the lists it is on; empty when no name begins at the word asked for
     */
    record Hit(int last, List<String> labels) {}

    /** The longest name that begins at the word of index {@code first}. */
    Hit longest(int first, int count, IntFunction<String> words) {
        Hit best = new Hit(first, List.of());
        long way = ROOT;
        for (int i = first; i < count; i++) {
            way = step(way, words.apply(i));
            int number = table.get(way);
            if (number < 0) {
                break;
            }
            List<String> labels = values.get(number);
            if (!labels.isEmpty()) {
                best = new Hit(i, labels);
            }
        }
        return best;
    }
}
