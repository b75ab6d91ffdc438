// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Query in, explained candidates out.
 *
 * <p>Start with {@code Screener}: built once over {@link org.sightline.watchlist.Listings}, then asked from any thread.
 */
@NullMarked
package org.sightline.screen;

import org.jspecify.annotations.NullMarked;
