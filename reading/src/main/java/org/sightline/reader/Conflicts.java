// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ClaimPart.Modality;
import org.sightline.reading.ClaimPart.Polarity;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.EventPart;

/** Claims of one story that cannot both hold. They are shown side by side; none of them wins. */
final class Conflicts {
    private Conflicts() {}

    /** Where one event is both told and denied: all its claims that are not plans, in text order. */
    static List<ConflictPart> of(List<EventPart> events, List<ClaimPart> claims) {
        List<ConflictPart> found = new ArrayList<>();
        Map<String, List<ClaimPart>> byEvent = claims.stream()
                .filter(claim -> claim.modality() != Modality.PLANNED)
                .collect(Collectors.groupingBy(ClaimPart::event));
        for (EventPart event : events) {
            List<ClaimPart> about = byEvent.getOrDefault(event.id(), List.of());
            boolean told = about.stream().anyMatch(claim -> claim.polarity() == Polarity.POSITIVE);
            boolean denied = about.stream().anyMatch(claim -> claim.polarity() == Polarity.NEGATIVE);
            if (told && denied) {
                found.add(new ConflictPart(
                        about(event), about.stream().map(ClaimPart::id).toList()));
            }
        }
        return found;
    }

    private static String about(EventPart event) {
        String who = event.participants().isEmpty()
                ? ""
                : " of " + event.participants().get(0).name();
        return "whether the " + event.type().name().toLowerCase(Locale.ROOT) + who + " happened";
    }
}
