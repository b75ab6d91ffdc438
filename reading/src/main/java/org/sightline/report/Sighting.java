// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.List;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.ParticipantPart;

/**
 * An event that involves a listed party, with whatever is said of it.
 *
 * @param claims in text order
 * @param involved those participants that may be shown by name: listed, left to review, or no person
 */
record Sighting(EventPart event, List<ClaimPart> claims, List<Involved> involved) {
    /**
     * A participant that may be shown by name.
     *
     * @param name its fullest name in the article
     */
    record Involved(String entity, String name, ParticipantPart.Role role, boolean listed, boolean toReview) {}

    /** Those who took this part. */
    List<Involved> as(ParticipantPart.Role role) {
        return involved.stream().filter(one -> one.role() == role).toList();
    }

    boolean hasListed() {
        return involved.stream().anyMatch(Involved::listed);
    }
}
