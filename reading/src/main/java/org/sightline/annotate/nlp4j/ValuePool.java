// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The few distinct lists of labels that the many words of a lexicon share, as text: a line a list, tabs between labels. A list's
 * number is that of its line.
 */
final class ValuePool {
    private ValuePool() {}

    /** Numbers the distinct values by the order of their lines, which is that of iteration too. */
    static Map<String, Integer> number(Collection<? extends Collection<String>> values) {
        Set<String> lines = new HashSet<>();
        for (Collection<String> value : values) {
            lines.add(line(value));
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        lines.stream().sorted().forEach(line -> numbers.put(line, numbers.size()));
        return numbers;
    }

    /** How a value is written. */
    static String line(Collection<String> value) {
        return String.join("\t", value);
    }

    /** The section that holds the numbered values. */
    static byte[] encode(Map<String, Integer> numbers) {
        return String.join("\n", numbers.keySet()).getBytes(StandardCharsets.UTF_8);
    }

    /** The values by number. */
    static List<List<String>> decode(ByteBuffer section) {
        List<List<String>> values = new ArrayList<>();
        for (String line : StandardCharsets.UTF_8.decode(section).toString().split("\n", -1)) {
            values.add(line.isEmpty() ? List.of() : List.of(line.split("\t", -1)));
        }
        return values;
    }
}
