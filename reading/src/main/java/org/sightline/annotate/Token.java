// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import org.sightline.article.Span;

/**
 * One word of a sentence.
 *
 * @param span where it stands in the article's text
 * @param text the words as printed
 * @param lemma lower-case base form
 * @param head index in the sentence of the word it depends on, or -1 for the root
 * @param relation how it depends on its head
 */
public record Token(Span span, String text, String lemma, Tag tag, int head, Relation relation) {}
