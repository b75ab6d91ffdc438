// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The way out: what is kept of listed parties as FollowTheMoney, STIX 2.1, CSV or GraphML, in constant memory and byte for byte equal
 * for equal content.
 *
 * <p>Start with {@link org.sightline.export.Export}. What may leave of an article is decided in one place, {@link
 * org.sightline.export.Cleared}; the writers see nothing else. It knows the store's questions and nothing of its databases.
 */
@NullMarked
package org.sightline.export;

import org.jspecify.annotations.NullMarked;
