// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * A user's own list: CSV with a header row, or JSON lines, read by a column map ({@code custom-table/1}).
 *
 * <p>Start with {@link org.sightline.watchlist.custom.CustomReader}, made of a {@link
 * org.sightline.watchlist.custom.ColumnMap}. Specification: {@code docs/reference/lists/custom.md}. This package may not know of
 * releases.
 */
@NullMarked
package org.sightline.watchlist.custom;

import org.jspecify.annotations.NullMarked;
