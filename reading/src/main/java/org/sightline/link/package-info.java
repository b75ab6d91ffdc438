// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/** Mention to list entry, with context: accepted, ambiguous or rejected, and why. */
@NullMarked
package org.sightline.link;

import org.jspecify.annotations.NullMarked;
