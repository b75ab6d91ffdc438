// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/** A Reading told to a person or to another program: text, HTML, FollowTheMoney. */
@NullMarked
package org.sightline.report;

import org.jspecify.annotations.NullMarked;
