// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Who says so: the named source of a claim, and who relays it.
 *
 * <p>{@link org.sightline.extract.attribution.AttributionReader} is the door. Which words report is in {@code
 * rules/en/attribution.tsv}. Knows trees and mentions, not events; an article's own publisher is not its business.
 */
@NullMarked
package org.sightline.extract.attribution;

import org.jspecify.annotations.NullMarked;
