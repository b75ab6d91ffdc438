// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen;

import org.sightline.match.ReadName;

/**
 * One name of one entry.
 *
 * @param entry place of the entry among all entries
 * @param schema the entry's
 * @param weak whether the list calls it a weak alias
 */
record ListedName(int entry, String schema, ReadName name, boolean weak) {}
