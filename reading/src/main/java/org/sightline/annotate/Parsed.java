// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;

/**
 * What an engine says of an article.
 *
 * @param sentences in text order
 * @param names the engine's named entities, in text order, without overlap
 * @param limits bounds that the engine had to apply ("a sentence of 4000 tokens was cut")
 */
public record Parsed(List<Sentence> sentences, List<NamedSpan> names, List<String> limits) {
    public Parsed {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        limits = List.copyOf(limits);
    }
}
