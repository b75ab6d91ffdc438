// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * A name as people write it: script, tokens, what is a title or a legal form, variants and distances.
 *
 * <p>Start with {@code Name}. Knows nothing of lists.
 */
@NullMarked
package org.sightline.name;

import org.jspecify.annotations.NullMarked;
