// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/** The Reading and its parts: records only, the contract {@code sightline.reading/1}, and its JSON. */
@NullMarked
package org.sightline.reading;

import org.jspecify.annotations.NullMarked;
