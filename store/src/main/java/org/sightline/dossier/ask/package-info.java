// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * Puts the question of a dossier to the lists and the store.
 *
 * <p>Start with {@link org.sightline.dossier.ask.DossierDesk}. What the answer says is made in {@link org.sightline.dossier}.
 */
@NullMarked
package org.sightline.dossier.ask;

import org.jspecify.annotations.NullMarked;
