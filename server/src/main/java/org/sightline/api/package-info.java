// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The lists for other programs, over HTTP: match and search as clients of OpenSanctions' yente send them, reconciliation, and what
 * those need who run it.
 *
 * <p>Start with {@link org.sightline.api.ApiServer}, which has all routes with the roles they need in one table. {@link
 * org.sightline.service.CurrentLists} holds what is in force, and takes in a new release while questions are answered. This package may
 * not import lists or fetch anything.
 */
@NullMarked
package org.sightline.api;

import org.jspecify.annotations.NullMarked;
