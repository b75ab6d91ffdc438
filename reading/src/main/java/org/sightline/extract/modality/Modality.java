// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.modality;

/**
 * How surely something is said, the weakest first. Where several hedges hold at once ("is believed to be planning a visit", "may
 * allegedly have met") the first of them in this order is the claim's modality: what only may be is the weakest; what somebody
 * alleges is weaker than what a speaker himself thinks probable; a plan is at least somebody's settled intention.
 */
public enum Modality {
    POSSIBLE,
    ALLEGED,
    PROBABLE,
    PLANNED,
    ASSERTED;

    /** The weaker of the two. */
    public Modality weaker(Modality other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
