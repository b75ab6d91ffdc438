// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What is known of one listed party: when it was listed, where it was seen and with whom, what posts it held, who says so and how
 * surely.
 *
 * <p>Start with {@link org.sightline.dossier.Dossier#of}: a pure function of the lists and of what the store told. It asks the store
 * and the clock nothing, and the order of its input changes nothing. No claim is made a fact here: claims of one happening stand side
 * by side, each with its modality. Who is not listed has no name here but in quotes and among the sources' organisations.
 */
@NullMarked
package org.sightline.dossier;

import org.jspecify.annotations.NullMarked;
