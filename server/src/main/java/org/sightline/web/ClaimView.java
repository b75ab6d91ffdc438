// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.StatusPart;
import org.sightline.report.Words;
import org.sightline.store.Notice;

/**
 * What an article has somebody say.
 *
 * @param who took part, as far as they are or may be listed, or are no persons
 * @param notices corrections and disputes of the claim
 */
record ClaimView(ClaimPart claim, EventPart event, List<Who> who, List<Notice> notices) {
    ClaimView {
        who = List.copyOf(who);
        notices = List.copyOf(notices);
    }

    /**
     * Somebody who took part.
     *
     * @param before words before the name, such as {@code with}
     * @param party null where no link says that it may be one
     * @param status on the day of the event, null where nothing is known of it
     */
    record Who(
            String before,
            String name,
            @Nullable PartyView party,
            @Nullable StatusPart status) {
        boolean listed() {
            return party != null && party.decided() == Decided.ACCEPTED;
        }

        boolean open() {
            return party != null && party.decided() == Decided.AMBIGUOUS;
        }
    }

    boolean ofParty() {
        return who.stream().anyMatch(each -> each.listed() || each.open());
    }

    String id() {
        return "claim-" + claim.id();
    }

    String style() {
        String negative = claim.polarity() == ClaimPart.Polarity.NEGATIVE ? " negative" : "";
        return Words.modality(claim.modality()) + negative;
    }

    String date() {
        return event.date() == null ? "undated" : Words.interval(event.date());
    }
}
