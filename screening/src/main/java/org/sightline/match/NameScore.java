// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

/**
 * How well two names agree.
 *
 * @param value 0 to 1
 * @param rarity how much the agreeing words say, 0 to 1
 */
public record NameScore(double value, double rarity) {}
