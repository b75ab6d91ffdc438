// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

/**
 * A reason to take two entries for one party.
 *
 * @param one the smaller place in the list of entries
 * @param other the greater one
 * @param strength {@link Finding#strength}
 */
record Edge(int one, int other, Basis basis, double strength) {
    /** The end that is not this one. */
    int beside(int end) {
        return end == one ? other : one;
    }
}
