// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import org.sightline.watchlist.ListEntry;

/**
 * One entry that a query may mean.
 *
 * @param entry the list entry
 * @param listName the entry's name that agreed best, as the list spells it
 * @param weak whether {@code listName} is a weak (low quality) alias
 * @param rarity how much the agreeing name says, from 0 (a name that thousands bear, or a single common word) to 1 (rare)
 * @param score 0 to 1
 * @param explanation how the score came about; its value is the score
 */
public record Match(
        ListEntry entry, String listName, boolean weak, double rarity, double score, Explanation explanation) {}
