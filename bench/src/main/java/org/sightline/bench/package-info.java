// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/** Measures what the program does: load time, speed, memory. Never shipped. */
@NullMarked
package org.sightline.bench;

import org.jspecify.annotations.NullMarked;
