// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.List;
import org.sightline.article.Region;
import org.sightline.article.Span;

/**
 * One sentence with its dependency tree.
 *
 * @param span from the first to the last token
 * @param region what kind of region it stands in
 * @param tokens in text order; every head index is within the list or -1, and following heads always ends at -1
 */
public record Sentence(Span span, Region.Kind region, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The words that depend directly on the word at {@code head}, in text order, as indexes. */
    public List<Integer> dependents(int head) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == head) {
                found.add(i);
            }
        }
        return found;
    }

    /** The direct dependents of {@code head} that stand in one of the relations. */
    public List<Integer> dependents(int head, Relation... relations) {
        List<Relation> wanted = List.of(relations);
        return dependents(head).stream()
                .filter(i -> wanted.contains(tokens.get(i).relation()))
                .toList();
    }

    /** Index of the first token that overlaps {@code span}, or -1. */
    public int tokenAt(Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Index of the token within {@code span} whose head lies outside it: the syntactic head of the phrase, or -1 when no token
     * overlaps.
     */
    public int headOf(Span span) {
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.span().overlaps(span)) {
                continue;
            }
            if (first < 0) {
                first = i;
            }
            if (token.head() < 0 || !tokens.get(token.head()).span().overlaps(span)) {
                return i;
            }
        }
        return first;
    }
}
