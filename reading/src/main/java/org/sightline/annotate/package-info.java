// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What the words are: sentences, tokens, tags, dependencies, mentions, coreference.
 *
 * <p>{@link org.sightline.annotate.Annotator} is the door. Behind it an {@link org.sightline.annotate.Engine} parses, and layers of
 * our own mend its names and say who is whom. Nothing outside an engine's own package may know the engine's labels; what it says
 * is in {@link org.sightline.annotate.Tag} and {@link org.sightline.annotate.Relation}. Knows articles, not lists.
 */
@NullMarked
package org.sightline.annotate;

import org.jspecify.annotations.NullMarked;
