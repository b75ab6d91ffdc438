// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/** Assembles the Reading from all the other rooms; the one door for callers. */
@NullMarked
package org.sightline.reader;

import org.jspecify.annotations.NullMarked;
