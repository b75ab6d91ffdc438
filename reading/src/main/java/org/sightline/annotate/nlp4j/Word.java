// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import org.sightline.article.Span;

/**
 * A word before it is tagged.
 *
 * @param form as the engine sees it: folded
 * @param span in the article's text
 */
record Word(String form, Span span) {}
