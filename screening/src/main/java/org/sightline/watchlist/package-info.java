// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The lists: what was listed, since when, and by which release we know it.
 *
 * <p>A {@link org.sightline.watchlist.Release} is immutable. {@link org.sightline.watchlist.Listings} is what callers hold:
 * the entries in force, and the status of one entry on a date. Each publisher's format is one sub-package. This package may
 * not know how names are matched.
 */
@NullMarked
package org.sightline.watchlist;

import org.jspecify.annotations.NullMarked;
