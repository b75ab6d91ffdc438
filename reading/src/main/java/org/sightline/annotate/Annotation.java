// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.Comparator;
import java.util.List;
import org.sightline.article.Span;

/**
 * An article's words, understood: trees, mentions, and which mentions are the same thing.
 *
 * @param mentions in text order, without overlap
 * @param things what the mentions speak of; {@link Mention#thing()} is an index into it
 */
public record Annotation(List<Sentence> sentences, List<Mention> mentions, List<Thing> things, List<String> limits) {
    public Annotation {
        sentences = List.copyOf(sentences);
        mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        things = List.copyOf(things);
        limits = List.copyOf(limits);
    }

    /** The mentions that share at least one code unit with a stretch of text, in text order. */
    public List<Mention> mentionsIn(Span span) {
        int first = 0;
        int after = mentions.size();
        while (first < after) {
            int middle = (first + after) >>> 1;
            if (mentions.get(middle).span().end() <= span.start()) {
                first = middle + 1;
            } else {
                after = middle;
            }
        }
        int last = first;
        while (last < mentions.size() && mentions.get(last).span().overlaps(span)) {
            last++;
        }
        return mentions.subList(first, last);
    }
}
