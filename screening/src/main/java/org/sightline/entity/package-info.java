// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * A person, organisation or thing as FollowTheMoney describes it, and the sanction that rests on it.
 *
 * <p>Start with {@link org.sightline.entity.Entity}. This package knows nothing of lists, releases or matching.
 */
@NullMarked
package org.sightline.entity;

import org.jspecify.annotations.NullMarked;
