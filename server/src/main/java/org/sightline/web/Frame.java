// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.service.InForce;

/**
 * What stands around every page.
 *
 * @param section where in the head the page belongs, null for one that stands there nowhere
 * @param who asks, as the audit trail will have it
 * @param ages of the lists in force; empty while they are loaded
 * @param assets what the page loads
 */
record Frame(
        String title, @Nullable Section section, String who, boolean analyst, List<InForce.Age> ages, Assets assets) {
    Frame {
        ages = List.copyOf(ages);
    }

    /** The state of the lists in one line. */
    String lists() {
        if (ages.isEmpty()) {
            return "no list is loaded yet";
        }
        long oldest = ages.stream().mapToLong(InForce.Age::days).max().orElse(0);
        String count = ages.size() == 1 ? "1 list" : ages.size() + " lists";
        return count
                + (oldest <= 0 ? ", of today" : oldest == 1 ? ", up to 1 day old" : ", up to " + oldest + " days old");
    }

    boolean old() {
        return ages.stream().anyMatch(InForce.Age::old);
    }
}
