// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * How well a name that somebody wrote agrees with a name on a list, and why.
 *
 * <p>Start with {@link org.sightline.match.Match}. Nothing here reads files or knows of articles.
 */
@NullMarked
package org.sightline.match;

import org.jspecify.annotations.NullMarked;
