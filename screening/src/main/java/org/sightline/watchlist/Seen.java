// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.time.LocalDate;

/**
 * Between which releases an entry was seen. All three are days of releases that hold the entry, so they bound the listing and do not
 * date it.
 *
 * @param firstSeen the oldest release that holds it
 * @param lastSeen the newest release that holds it: of a delisted entry the last one before it went
 * @param lastChange the newest release in which it was new, had come back, or said other things of it than the one before
 */
public record Seen(LocalDate firstSeen, LocalDate lastSeen, LocalDate lastChange) {}
