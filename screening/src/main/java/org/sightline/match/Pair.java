// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import org.sightline.name.Likeness;

/**
 * Words of the query and of the list that were taken for each other: {@code queryLength} words from {@code query} on, and
 * likewise on the list's side. One side has one word.
 */
record Pair(int query, int queryLength, int list, int listLength, Likeness likeness) {}
