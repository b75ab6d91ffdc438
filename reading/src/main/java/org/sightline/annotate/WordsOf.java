// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a name, without case, hyphens, marks or quotation marks, for comparing spellings within one article. */
record WordsOf(List<String> words) {
    /** {@code Kim Jong-sik’s} gives kim, jong, sik. */
    static WordsOf name(String name) {
        String folded = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]s$", "")
                .replaceAll("['’‘`\"“”«»]", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Arrays.stream(folded.split("[^\\p{L}\\p{N}&]+"))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return new WordsOf(List.copyOf(words));
    }

    String joined() {
        return String.join("", words);
    }

    String last() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }
}
