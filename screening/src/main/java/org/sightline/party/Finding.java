// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import org.sightline.match.Explanation;

/**
 * That two entries are one party.
 *
 * @param strength orders the links: whole numbers by basis, the rest by how well the entries agree
 * @param why its value is 1, or how well the names agree where the link rests on them
 */
record Finding(Basis basis, double strength, Explanation why) {}
