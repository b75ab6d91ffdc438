// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import org.jspecify.annotations.Nullable;
import org.sightline.article.Span;

/**
 * A date expression in the text.
 *
 * @param span the words, without a preposition before them
 * @param interval what it means, or null where nothing grounds it
 */
public record DateMention(Span span, @Nullable DateInterval interval) {}
