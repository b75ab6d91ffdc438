// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What is known of one listed party, made of readings and dated releases: status over time, sightings, roles, companions,
 * sources. Pure: it knows no database, no clock and no net.
 */
@NullMarked
package org.sightline.dossier;

import org.jspecify.annotations.NullMarked;
