// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * When: date expressions to intervals, and a story's own date where nobody gives it.
 *
 * <p>Start with {@link org.sightline.extract.date.DateInterval}.
 */
@NullMarked
package org.sightline.extract.date;

import org.jspecify.annotations.NullMarked;
