// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the questions of {@code extract} share: how a table of rules is read. Each question is a sub-package of its own.
 */
@NullMarked
package org.sightline.extract;

import org.jspecify.annotations.NullMarked;
