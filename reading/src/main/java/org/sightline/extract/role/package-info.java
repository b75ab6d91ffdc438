// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Roles: what somebody is, where, and when: "First Deputy Director of the Military Industry Department".
 *
 * <p>{@link org.sightline.extract.role.RoleReader} is the door. Titles are found by the tables of
 * {@link org.sightline.annotate.Titles}, organisations by the words around them, holders by adjacency and by the tree. Knows
 * annotations and dates; knows no lists.
 */
@NullMarked
package org.sightline.extract.role;

import org.jspecify.annotations.NullMarked;
