// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * When: date expressions to intervals, and a story's own date where nobody gives it.
 *
 * <p>Start with {@link org.sightline.extract.date.DateReader}, the door for the dates of a story, and
 * {@link org.sightline.extract.date.StoryDate}, which finds the day of a story that nobody dates. Then read {@code Grammar} (what the
 * words say; one grammar a question beside it), {@code TenseCues} (which side of the publication) and {@code Resolver} (what it
 * means). The words stand in {@code rules/en/date-words.tsv} and {@code rules/en/tense.tsv}. Knows articles and, for tense,
 * sentences; no lists.
 */
@NullMarked
package org.sightline.extract.date;

import org.jspecify.annotations.NullMarked;
