// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.time.LocalDate;
import java.util.List;
import org.sightline.match.Match;
import org.sightline.service.InForce;
import org.sightline.watchlist.ListStatus;

/**
 * Who on the lists a name may be.
 *
 * @param asked what was asked, as the form has it
 * @param candidates best first
 * @param fault why nothing was looked up, empty where nothing was wrong
 */
record ScreenView(Frame frame, Asked asked, List<Candidate> candidates, String fault) {
    ScreenView {
        candidates = List.copyOf(candidates);
    }

    /**
     * The fields of the form.
     *
     * @param ofac whether the US Treasury's way of scoring was asked for
     */
    record Asked(String name, String schema, String birthDate, String country, LocalDate on, boolean ofac) {
        boolean nothing() {
            return name.isEmpty();
        }

        /** The same question as an address. */
        String query() {
            return "?name=" + Paths.encoded(name) + "&schema=" + Paths.encoded(schema) + "&birthDate="
                    + Paths.encoded(birthDate) + "&country=" + Paths.encoded(country) + "&on=" + on
                    + (ofac ? "&algorithm=ofac" : "");
        }
    }

    /** Somebody on a list who may be meant. */
    record Candidate(Match match, ListStatus status) {}

    static final List<String> SCHEMAS =
            List.of("Person", "Organization", "Company", "LegalEntity", "Vessel", "Airplane", "Address");

    List<InForce.Age> old() {
        return frame.ages().stream().filter(InForce.Age::old).toList();
    }
}
