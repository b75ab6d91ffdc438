// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;

/** Which names reach into which sentence, in the order that the names came in; in time that grows with the story, not its square. */
final class BySentence {
    private final List<List<NamedSpan>> names = new ArrayList<>();

    /** @param sentences in text order, without overlap */
    BySentence(List<Sentence> sentences, List<NamedSpan> all) {
        sentences.forEach(sentence -> names.add(new ArrayList<>()));
        for (NamedSpan name : all) {
            for (int i = firstEndingAfter(sentences, name.span().start());
                    i < sentences.size()
                            && sentences.get(i).span().start() < name.span().end();
                    i++) {
                if (sentences.get(i).span().overlaps(name.span())) {
                    names.get(i).add(name);
                }
            }
        }
    }

    /** The names that share at least one code unit with the sentence. */
    List<NamedSpan> of(int sentence) {
        return names.get(sentence);
    }

    private static int firstEndingAfter(List<Sentence> sentences, int offset) {
        int first = 0;
        int after = sentences.size();
        while (first < after) {
            int middle = (first + after) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                first = middle + 1;
            } else {
                after = middle;
            }
        }
        return first;
    }
}
