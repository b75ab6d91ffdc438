// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * A dossier told to a person or a program: text, a page, JSON, and its network as GraphML.
 *
 * <p>Start with {@link org.sightline.dossier.show.DossierText}, {@link org.sightline.dossier.show.DossierHtml}, {@link
 * org.sightline.dossier.show.DossierJson} or {@link org.sightline.dossier.show.GraphMl}: pure functions of a dossier.
 */
@NullMarked
package org.sightline.dossier.show;

import org.jspecify.annotations.NullMarked;
