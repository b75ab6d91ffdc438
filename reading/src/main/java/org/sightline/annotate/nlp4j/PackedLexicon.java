// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From a word to labels, where many words share the same: ambiguity classes and word clusters. Sections: values, keys, numbers.
 *
 * @param <V> what NLP4J wants to have
 */
final class PackedLexicon<V> {
    private final List<V> values;
    private final FingerprintTable table;

    /** Reads a packed lexicon. */
    PackedLexicon(Sections sections, Function<List<String>, V> form) {
        this.values = ValuePool.decode(sections.section(0)).stream().map(form).toList();
        this.table = new FingerprintTable(sections.section(1), sections.section(2));
    }

    /** Packs NLP4J's map. The labels keep their order, for sums of weights depend on it. */
    static Sections pack(Map<String, ? extends Collection<String>> lexicon) {
        Map<String, Integer> numbers = ValuePool.number(lexicon.values());
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        lexicon.forEach((word, value) -> builder.put(
                Fingerprint.of(0, word), numbers.getOrDefault(ValuePool.line(value), FingerprintTable.ABSENT)));
        return pack(numbers, builder);
    }

    /** Packs numbered values and the table that leads to them. */
    static Sections pack(Map<String, Integer> numbers, FingerprintTable.Builder builder) {
        byte[] values = ValuePool.encode(numbers);
        long slots = FingerprintTable.slots(builder.size());
        Sections sections = Sections.allocate(List.of((long) values.length, slots * Long.BYTES, slots * Integer.BYTES));
        sections.section(0).put(values);
        builder.fill(new FingerprintTable(sections.section(1), sections.section(2)));
        return sections;
    }

    /** The labels of a word, or null when it has none. */
    @Nullable V get(String word) {
        int number = table.get(Fingerprint.of(0, word));
        return number < 0 ? null : values.get(number);
    }
}
