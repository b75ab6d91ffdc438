// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What happened: the contract's eight kinds of event, with who took which part, where, when and near which equipment.
 *
 * <p>Start with {@link org.sightline.extract.event.EventReader}. Triggers are lines of {@code rules/en/events.tsv}, each with the
 * sentence that shows it. Says nothing of who tells it or how surely: that is attribution and modality.
 */
@NullMarked
package org.sightline.extract.event;

import org.jspecify.annotations.NullMarked;
