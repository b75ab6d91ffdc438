// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What every list format shares: the reader interface, the files it is given and their limits, countries, dates and names.
 *
 * <p>Start with {@link org.sightline.watchlist.format.ListReader}. A format is one package beside this one: it reads {@link
 * org.sightline.watchlist.format.SourceFile}s and returns a {@link org.sightline.watchlist.format.ReadList}. Nothing here knows
 * of releases or of what is in force.
 */
@NullMarked
package org.sightline.watchlist.format;

import org.jspecify.annotations.NullMarked;
