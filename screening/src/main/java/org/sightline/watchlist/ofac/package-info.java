// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the lists of the US Treasury's Office of Foreign Assets Control have in common, in whichever form they are published: an entry,
 * its names, and the facts of it, whose labels are the same in the remarks of the CSV files and in the types of the XML.
 *
 * <p>Start with {@link org.sightline.watchlist.ofac.OfacEntry}. Each form is a sub-package, which knows this one and not the others:
 * {@code csv}, {@code xml} (the SDN XML) and {@code advanced} (the Advanced XML). One party has one number in all of them.
 */
@NullMarked
package org.sightline.watchlist.ofac;

import org.jspecify.annotations.NullMarked;
