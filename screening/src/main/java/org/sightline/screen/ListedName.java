// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import org.sightline.match.ReadName;
import org.sightline.watchlist.ListEntry;

/**
 * One name of one entry.
 *
 * @param weak whether the list calls it a weak alias
 */
record ListedName(ListEntry entry, ReadName name, boolean weak) {}
