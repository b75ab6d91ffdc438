// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * How surely something is said to have happened: polarity and modality, with the words that say so.
 *
 * <p>{@link org.sightline.extract.modality.ModalityReader} is the door. What a word does to a claim is a line of {@code
 * rules/en/modality.tsv}; the code only knows over what a word has scope. Knows trees, not events, and not who speaks.
 */
@NullMarked
package org.sightline.extract.modality;

import org.jspecify.annotations.NullMarked;
