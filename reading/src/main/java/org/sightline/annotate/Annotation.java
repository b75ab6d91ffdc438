// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.List;

/**
 * An article's words, understood: trees, mentions, and which mentions are the same thing.
 *
 * @param mentions in text order, without overlap
 * @param things what the mentions speak of; {@link Mention#thing()} is an index into it
 */
public record Annotation(List<Sentence> sentences, List<Mention> mentions, List<Thing> things, List<String> limits) {
    public Annotation {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        things = List.copyOf(things);
        limits = List.copyOf(limits);
    }
}
