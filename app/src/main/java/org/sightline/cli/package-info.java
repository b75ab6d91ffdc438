// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/** The command line: one command a file. Prints, asks and exits; everything it knows comes from the rooms below. */
@NullMarked
package org.sightline.cli;

import org.jspecify.annotations.NullMarked;
