// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

/**
 * How well two names agree.
 *
 * @param value 0 to 1
 * @param rarity how much the agreeing words say, 0 to 1
 */
public record NameScore(double value, double rarity) {
    /**
     * How alike the names are, 0 to 1, whatever their words say: 1 for two equal names, however common. For callers that know more
     * than the name, such as a birth date.
     */
    public double likeness() {
        return Math.min(1, value / Weighing.ceiling(Weighing.evidence(rarity)));
    }
}
