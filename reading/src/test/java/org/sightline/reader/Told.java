// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;

/** A claim of a reading beside the event that it is about. */
record Told(ClaimPart claim, EventPart event) {
    /** All claims of a reading, in their order. */
    static List<Told> of(Reading reading) {
        Map<String, EventPart> events =
                reading.events().stream().collect(Collectors.toMap(EventPart::id, Function.identity()));
        List<Told> all = new ArrayList<>();
        for (ClaimPart claim : reading.claims()) {
            EventPart event = events.get(claim.event());
            if (event != null) {
                all.add(new Told(claim, event));
            }
        }
        return all;
    }

    /** Whether some of its evidence has these words. */
    boolean says(String words) {
        return claim.evidence().stream().map(Quote::text).anyMatch(text -> text.contains(words));
    }

    /** Who takes part, as what: {@code companion Kim Jong Un}. */
    List<String> cast() {
        return event.participants().stream()
                .map(part -> word(part.role()) + " " + part.name())
                .toList();
    }

    private static String word(ParticipantPart.Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }
}
