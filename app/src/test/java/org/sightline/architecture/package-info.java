// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The house rules, as tests: which room may know which, who may look at the environment, and what a class may be. Start with
 * {@link org.sightline.architecture.House}, the table of rooms; every rule of {@link org.sightline.architecture.HouseRules} is also
 * shown to catch a violation that {@link org.sightline.architecture.PlantedViolationsTest} plants.
 */
@NullMarked
package org.sightline.architecture;

import org.jspecify.annotations.NullMarked;
