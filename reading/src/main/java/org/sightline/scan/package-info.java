// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * One pass over the text for every listed name, in every script: the cheap first look. Needs no language model.
 *
 * <p>Start with {@link org.sightline.scan.Scanner}: built once over {@link org.sightline.watchlist.Listings}, then asked from any
 * thread. Inside, {@code Letters} folds a letter, {@code Words} cuts a text into folded words, {@code Spellings} says how a list
 * name may stand in a story, and {@code WordTrie} finds them all at once. This package decides nothing: whether a hit is the
 * listed party is the question of {@code org.sightline.link}.
 */
@NullMarked
package org.sightline.scan;

import org.jspecify.annotations.NullMarked;
