// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import org.sightline.match.Explanation;
import org.sightline.watchlist.ListEntry;

/**
 * A thing of an article and a list entry that bears its name.
 *
 * @param caption the entry's primary name
 * @param score 0 to 1, the sum of the evidence
 * @param explanation which list name matched, by which rule, and what each piece of context added; its value is the score
 */
public record Link(ListEntry entry, String caption, double score, Decision decision, Explanation explanation) {}
