// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Work on all of the processor's cores.
 *
 * <p>Start with {@link org.sightline.cores.Cores}: pieces of work that do not depend on each other are shared out among the cores, and
 * the result is the one that a single core would give. This package knows nothing of names or lists.
 */
@NullMarked
package org.sightline.cores;

import org.jspecify.annotations.NullMarked;
