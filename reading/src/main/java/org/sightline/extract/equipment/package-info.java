// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * What weapons, aircraft, satellites and other equipment a story names: what each is called and what class it is, and nothing of how
 * it works.
 *
 * <p>{@link org.sightline.extract.equipment.EquipmentFinder} is the door. It reads plain text, so it needs no language engine;
 * ships, organisations and events are not equipment. Its rules are the four {@code equipment-*.tsv} tables.
 */
@NullMarked
package org.sightline.extract.equipment;

import org.jspecify.annotations.NullMarked;
