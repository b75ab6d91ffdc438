// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/** One pass over the text for every listed name: the cheap first look. Needs no language model. */
@NullMarked
package org.sightline.scan;

import org.jspecify.annotations.NullMarked;
